package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.DocumentedClass;

import com.unboundid.util.json.JSONBuffer;

/** The data dictionary for programs. */
final class SchemaJson {

    private SchemaJson() {
    }

    static void write(OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.beginArray("classes");
        for (DocumentedClass documented : DocumentedClass.all()) {
            json.beginObject();
            json.appendString("name", documented.eClass().getName());
            json.appendString("label", documented.schema().label());
            json.appendBoolean("abstract", documented.eClass().isAbstract());
            Json.texts(json, "superClasses", documented.superClasses());
            Json.text(json, "raw", documented.schema().rawName().orElse(null));
            Json.texts(json, "ldap", documented.schema().objectClasses());
            Json.texts(json, "csv", documented.schema().csvNames());
            json.appendString("namingAttribute", documented.schema().namingAttribute());
            json.appendString("documentation", DocumentedClass.documentation(documented.eClass()));
            json.beginArray("attributes");
            documented.attributes().forEach(attribute -> attribute(json, attribute));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }

    private static void attribute(JSONBuffer json, AttributeSchema attribute) {
        json.beginObject();
        json.appendString("name", attribute.feature().getName());
        json.appendString("label", attribute.label());
        json.appendString("type", attribute.feature().getEType().getName());
        json.appendString("cardinality", DocumentedClass.cardinality(attribute));
        json.appendString("syntax", attribute.syntax().key());
        Json.text(json, "raw", attribute.rawName().orElse(null));
        Json.texts(json, "ldap", attribute.ldapNames());
        Json.texts(json, "csv", attribute.csvNames());
        number(json, "minLength", attribute.minLength());
        number(json, "maxLength", attribute.maxLength());
        Json.text(json, "unit", attribute.unit().orElse(null));
        json.appendBoolean("operational", attribute.operational());
        json.appendBoolean("importable", attribute.importable());
        json.appendBoolean("secret", attribute.secret());
        Json.texts(json, "targets", attribute.targets());
        json.appendString("documentation", DocumentedClass.documentation(attribute.feature()));
        json.endObject();
    }

    private static void number(JSONBuffer json, String name, OptionalInt number) {
        if (number.isPresent()) {
            json.appendNumber(name, number.getAsInt());
        } else {
            json.appendNull(name);
        }
    }
}
