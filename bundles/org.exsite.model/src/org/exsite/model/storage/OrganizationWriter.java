package org.exsite.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ModelMessages;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.storage.ClassPlan.Slot;
import org.exsite.model.util.CompactObject;

/**
 * Writes an organization as XMI that any EMF program can read, laid out for comparing versions: a line for each
 * attribute, value and object, in the order of the Ecore and of the model.
 */
final class OrganizationWriter {

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final String PREFIX = ExsitePackage.eNS_PREFIX + ':';
    private static final int INDENT = 2;

    private final TextOut out;
    private final StorageLimits limits;

    private OrganizationWriter(TextOut out, StorageLimits limits) {
        this.out = out;
        this.limits = limits;
    }

    static void write(Organization organization, OutputStream stream) throws IOException {
        write(organization, stream, StorageLimits.DEFAULT);
    }

    /** Writes within limits, so that nothing is written that could not be read again. */
    static void write(Organization organization, OutputStream stream, StorageLimits limits) throws IOException {
        TextOut out = new TextOut(stream);
        new OrganizationWriter(out, limits).document((InternalEObject) organization);
        out.flush();
    }

    private void document(InternalEObject root) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String tag = PREFIX + root.eClass().getName();
        out.write('<' + tag + " xmi:version=\"2.0\" xmlns:xmi=\"" + XMI + "\" xmlns:xsi=\"" + XSI
                + "\" xmlns:" + ExsitePackage.eNS_PREFIX + "=\"" + ExsitePackage.eNS_URI + '"');
        body(root, tag, 1, null);
    }

    private void object(InternalEObject object, Slot role, int depth) throws IOException {
        if (depth > limits.depth()) {
            throw refused(object, "storage.tooDeep", limits.depth());
        }
        indent(depth - 1);
        out.write('<');
        out.write(role.name);
        if (object.eClass() != role.objects) {
            out.write(" xsi:type=\"");
            out.write(PREFIX);
            out.write(object.eClass().getName());
            out.write('"');
        }
        body(object, role.name, depth, role.objects);
    }

    private void body(InternalEObject object, String tag, int depth, EClass role) throws IOException {
        ClassPlan plan = ClassPlan.of(object);
        boolean first = role != null;
        for (Slot slot : plan.attributes) {
            if (((CompactObject) object).holds(slot.id) && object.eIsSet(slot.id)) {
                Object value = object.eGet(slot.id, true, true);
                if (value != null) {
                    attribute(object, slot, value, first ? -1 : depth + 1);
                    first = false;
                }
            }
        }
        boolean open = false;
        for (Slot slot : plan.elements) {
            if (((CompactObject) object).holds(slot.id) && object.eIsSet(slot.id)) {
                if (!open) {
                    out.write(">\n");
                    open = true;
                }
                element(object, slot, depth);
            }
        }
        if (open) {
            indent(depth - 1);
            out.write("</");
            out.write(tag);
            out.write(">\n");
        } else {
            out.write("/>\n");
        }
    }

    /** The first attribute stays on the line of its element: it is the name, which tells what follows. */
    private void attribute(InternalEObject object, Slot slot, Object value, int depth) throws IOException {
        if (depth < 0) {
            out.write(' ');
        } else {
            out.write('\n');
            indent(depth);
        }
        out.write(slot.name);
        out.write("=\"");
        escaped(text(object, slot, value), true);
        out.write('"');
    }

    private void element(InternalEObject object, Slot slot, int depth) throws IOException {
        Object content = object.eGet(slot.id, true, true);
        for (Object value : slot.many ? (List<?>) content : List.of(content)) {
            if (slot.objects != null) {
                object((InternalEObject) value, slot, depth + 1);
            } else if (value != null) {
                indent(depth);
                out.write('<');
                out.write(slot.name);
                out.write('>');
                escaped(text(object, slot, value), false);
                out.write("</");
                out.write(slot.name);
                out.write(">\n");
            }
        }
    }

    private String text(InternalEObject object, Slot slot, Object value) throws IOException {
        if (slot.distinguishedName) {
            for (DistinguishedName name = (DistinguishedName) value; name != null; name = name.parent()) {
                if (name.value().isEmpty()) {
                    throw refused(object, "storage.emptyName", slot.name);
                }
            }
        }
        String text = ValueEscapes.escape(slot.format(value));
        if (text.length() > (slot.distinguishedName ? DistinguishedName.MAX_LENGTH : limits.valueLength())) {
            throw refused(object, "storage.valueTooLong", slot.name);
        }
        return text;
    }

    private static IOException refused(InternalEObject object, String key, Object argument) {
        return new IOException(ModelMessages.format("storage.notWritten",
                DistinguishedNames.of(DistinguishedNames.owner(object)),
                ModelMessages.format(key, String.valueOf(argument))));
    }

    private void escaped(String text, boolean inAttribute) throws IOException {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            String replacement = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> inAttribute ? "&quot;" : null;
                case '\t' -> inAttribute ? "&#x9;" : null;
                case '\n' -> "&#xA;";
                case '\r' -> "&#xD;";
                // these end a line for some readers and for many tools that compare files
                case '\u0085' -> "&#x85;";
                case '\u2028' -> "&#x2028;";
                default -> null;
            };
            if (replacement != null) {
                out.write(text, start, i);
                out.write(replacement);
                start = i + 1;
            }
        }
        out.write(text, start, text.length());
    }

    private void indent(int depth) throws IOException {
        for (int i = 0; i < depth * INDENT; i++) {
            out.write(' ');
        }
    }
}
