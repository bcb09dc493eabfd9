package org.exsite.model.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ModelMessages;
import org.exsite.model.Organization;
import org.exsite.model.naming.NamePool;
import org.exsite.model.storage.ClassPlan.Slot;
import org.exsite.model.util.CompactObject;
import org.exsite.model.util.ValueBatch;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the objects while the XML is read.
 *
 * <p>A class or feature that the model does not have, as a newer version may write, ends the reading: leaving it out
 * would lose it when the file is saved.
 */
final class OrganizationHandler extends DefaultHandler {

    private final String file;
    private final StorageLimits limits;
    private final NamePool pool = new NamePool();
    private final Map<String, String> namespaces = new HashMap<>();
    private final List<InternalEObject> path = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final ValueBatch batch = new ValueBatch();
    private final AddressElements addresses = new AddressElements();
    private Locator locator;
    private Organization organization;
    private Slot value;
    private int objects;
    private int values;

    OrganizationHandler(String file, StorageLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Organization organization() {
        return organization;
    }

    int line() {
        return locator == null ? 0 : Math.max(0, locator.getLineNumber());
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        this.locator = documentLocator;
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.put(prefix, uri);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw refused("storage.doctype");
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) throws SAXException {
        if (value != null) {
            throw refused("storage.elementInValue", local, value.name);
        }
        if (path.isEmpty()) {
            root(uri, local, attributes);
            return;
        }
        InternalEObject parent = path.getLast();
        Slot slot = uri.isEmpty() ? ClassPlan.of(parent).slot(local) : null;
        if (slot == null) {
            throw refused("storage.unknownFeature", local, parent.eClass().getName());
        }
        if (slot.objects == null) {
            value = slot;
            text.setLength(0);
            if (++values > limits.totalValues()) {
                throw refused("storage.tooMany", Integer.toString(limits.totalValues()));
            }
        } else if (path.size() >= limits.depth()) {
            throw refused("storage.tooDeep", Integer.toString(limits.depth()));
        } else {
            addresses.flush(parent);
            InternalEObject object = create(type(slot, attributes));
            attributes(object, attributes);
            add(parent, slot, object);
            path.add(object);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (value != null) {
            if (text.length() + length > limits.valueLength()) {
                throw refused("storage.valueTooLong", value.name);
            }
            text.append(characters, start, length);
        } else {
            for (int i = start; i < start + length; i++) {
                if (characters[i] > ' ') {
                    throw refused("storage.strayText", new String(characters, i, Math.min(start + length - i, 40)));
                }
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws SAXException {
        if (value == null) {
            addresses.flush(path.getLast());
            ((CompactObject) path.removeLast()).compact();
            return;
        }
        InternalEObject object = path.getLast();
        if (value.address) {
            addresses.add(object, value, unescaped(value, text.toString()));
        } else if (value.many) {
            values(object, value).add(parse(value, text.toString()));
        } else {
            ((CompactObject) object).fill(value.id, parse(value, text.toString()));
        }
        value = null;
    }

    private void root(String uri, String local, Attributes attributes) throws SAXException {
        if (!uri.equals(ExsitePackage.eNS_URI)) {
            String family = ExsitePackage.eNS_URI.substring(0, ExsitePackage.eNS_URI.lastIndexOf('/') + 1);
            throw uri.startsWith(family) ? refused("storage.otherVersion", uri, ExsitePackage.eNS_URI)
                    : refused("storage.wrongRoot", local);
        }
        if (!local.equals(ExsitePackage.Literals.ORGANIZATION.getName())) {
            throw refused("storage.wrongRoot", local);
        }
        organization = ExsiteFactory.eINSTANCE.createOrganization();
        attributes((InternalEObject) organization, attributes);
        path.add((InternalEObject) organization);
    }

    private EClass type(Slot slot, Attributes attributes) throws SAXException {
        String name = attributes.getValue(OrganizationWriter.XSI, "type");
        if (name == null) {
            if (slot.objects.isAbstract()) {
                throw refused("storage.noType", slot.name);
            }
            return slot.objects;
        }
        int colon = name.indexOf(':');
        String uri = namespaces.get(colon < 0 ? "" : name.substring(0, colon));
        if (ExsitePackage.eNS_URI.equals(uri)
                && ExsitePackage.eINSTANCE.getEClassifier(name.substring(colon + 1)) instanceof EClass type
                && !type.isAbstract() && slot.objects.isSuperTypeOf(type)) {
            return type;
        }
        throw refused("storage.unknownClass", name, slot.name);
    }

    private InternalEObject create(EClass type) throws SAXException {
        if (++objects > limits.objects()) {
            throw refused("storage.tooMany", Integer.toString(limits.objects()));
        }
        return (InternalEObject) ExsiteFactory.eINSTANCE.create(type);
    }

    private void attributes(InternalEObject object, Attributes attributes) throws SAXException {
        ClassPlan plan = ClassPlan.of(object);
        batch.clear();
        for (int i = 0; i < attributes.getLength(); i++) {
            String uri = attributes.getURI(i);
            if (uri.isEmpty()) {
                Slot slot = plan.slot(attributes.getLocalName(i));
                if (slot == null || slot.objects != null) {
                    throw refused("storage.unknownFeature", attributes.getLocalName(i), object.eClass().getName());
                }
                set(object, slot, attributes.getValue(i));
            } else if (!uri.equals(OrganizationWriter.XMI) && !uri.equals(OrganizationWriter.XSI)) {
                throw refused("storage.unknownFeature", attributes.getQName(i), object.eClass().getName());
            }
        }
        batch.flush((CompactObject) object);
    }

    /** Other EMF programs write a list of values that hold no spaces as one attribute. */
    private void set(InternalEObject object, Slot slot, String written) throws SAXException {
        if (written.length() > limits.valueLength()) {
            throw refused("storage.valueTooLong", slot.name);
        } else if (!slot.many) {
            batch.set(slot.id, parse(slot, written));
        } else {
            for (String part : written.strip().split("\\s+")) {
                values(object, slot).add(parse(slot, part));
            }
        }
    }

    private Object parse(Slot slot, String written) throws SAXException {
        String plain = unescaped(slot, written);
        try {
            return slot.distinguishedName ? pool.name(plain) : slot.text ? pool.text(plain, slot.id) : slot.parse(plain);
        } catch (IllegalArgumentException e) {
            throw slot.distinguishedName ? refused(new OrganizationFormatException(file, line(), e.getMessage()))
                    : badValue(slot, written);
        }
    }

    private String unescaped(Slot slot, String written) throws SAXException {
        try {
            return ValueEscapes.unescape(written);
        } catch (IllegalArgumentException e) {
            throw badValue(slot, written);
        }
    }

    private SAXException badValue(Slot slot, String written) {
        String shown = written.length() > 80 ? written.substring(0, 80) + "..." : written;
        return refused("storage.badValue", shown, slot.name, slot.values.getName());
    }

    @SuppressWarnings("unchecked")
    private static void add(InternalEObject parent, Slot slot, EObject object) {
        if (slot.many) {
            ((InternalEList<EObject>) (EList<?>) values(parent, slot)).addUnique(object);
        } else {
            parent.eSet(slot.id, object);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> values(InternalEObject object, Slot slot) {
        return (EList<Object>) object.eGet(slot.id, true, true);
    }

    private SAXException refused(String key, Object... arguments) {
        return refused(new OrganizationFormatException(file, line(), ModelMessages.format(key, arguments)));
    }

    private static SAXException refused(OrganizationFormatException exception) {
        return new SAXException(exception);
    }
}
