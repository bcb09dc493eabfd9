package org.exsite.model.storage;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.exsite.model.ModelMessages;
import org.exsite.model.Organization;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads an organization from XML: no document types, no outside entities, everything bounded. */
final class OrganizationReader {

    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private OrganizationReader() {
    }

    static Organization read(InputStream in, String file, StorageLimits limits) throws IOException {
        OrganizationHandler handler = new OrganizationHandler(file, limits);
        try {
            XMLReader reader = parser(limits).getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.parse(new InputSource(new BoundedStream(in, limits.bytes(), file)));
        } catch (SAXParseException e) {
            throw located(file, e.getLineNumber(), e);
        } catch (SAXException e) {
            if (e.getException() instanceof OrganizationFormatException refused) {
                throw refused;
            }
            throw located(file, handler.line(), e);
        } catch (CharConversionException | UnsupportedEncodingException e) {
            throw located(file, handler.line(), e);
        }
        return handler.organization();
    }

    private static OrganizationFormatException located(String file, int line, Exception cause) {
        String text = cause.getMessage() == null ? "" : cause.getMessage();
        String problem = text.contains("DOCTYPE") ? ModelMessages.format("storage.doctype")
                : ModelMessages.format("storage.malformed", text.strip());
        OrganizationFormatException refused = new OrganizationFormatException(file, Math.max(line, 0), problem);
        refused.initCause(cause);
        return refused;
    }

    /** The handler bounds depth and sizes; the limits that the parser has of its own are too low for real values. */
    private static SAXParser parser(StorageLimits limits) throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", Integer.toString(limits.depth() + 2));
            parser.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            parser.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            return parser;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
