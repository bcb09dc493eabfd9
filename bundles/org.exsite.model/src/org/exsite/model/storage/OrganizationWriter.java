package org.exsite.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
    private static final byte[] TYPE = TextOut.ascii(" xsi:type=\"" + PREFIX);
    private static final byte[] QUOTE = TextOut.ascii("=\"");
    private static final byte[] END = TextOut.ascii("</");
    private static final byte[] CLOSE = TextOut.ascii(">\n");
    private static final byte[] EMPTY = TextOut.ascii("/>\n");

    private final TextOut out;
    private final StorageLimits limits;
    /** The name that was written last for a feature, by its number, and its text. */
    private final DistinguishedName[] lastNames = new DistinguishedName[CompactObject.MAX_FEATURES];
    private final String[] lastTexts = new String[CompactObject.MAX_FEATURES];

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
        new OrganizationWriter(out, limits).document((CompactObject) organization);
        out.flush();
    }

    private void document(CompactObject root) throws IOException {
        out.write(TextOut.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        byte[] tag = TextOut.ascii(PREFIX + root.eClass().getName());
        out.write('<');
        out.write(tag);
        out.write(TextOut.ascii(" xmi:version=\"2.0\" xmlns:xmi=\"" + XMI + "\" xmlns:xsi=\"" + XSI
                + "\" xmlns:" + ExsitePackage.eNS_PREFIX + "=\"" + ExsitePackage.eNS_URI + '"'));
        body(root, tag, 1, false);
    }

    private void object(CompactObject object, Slot role, int depth) throws IOException {
        if (depth > limits.depth()) {
            throw refused(object, "storage.tooDeep", limits.depth());
        }
        out.spaces((depth - 1) * INDENT);
        out.write('<');
        out.write(role.octets);
        if (object.eClass() != role.objects) {
            out.write(TYPE);
            out.write(ClassPlan.of(object).octets);
            out.write('"');
        }
        body(object, role.octets, depth, true);
    }

    private void body(CompactObject object, byte[] tag, int depth, boolean nameOnLine) throws IOException {
        ClassPlan plan = ClassPlan.of(object);
        boolean onLine = nameOnLine;
        for (int id = object.nextHeld(0); id >= 0; id = object.nextHeld(id + 1)) {
            Slot slot = plan.attributes[id];
            Object value = slot == null ? null : value(object, slot);
            if (value != null) {
                attribute(object, slot, value, onLine ? -1 : depth + 1);
                onLine = false;
            }
        }
        boolean open = false;
        for (int id = object.nextHeld(0); id >= 0; id = object.nextHeld(id + 1)) {
            open |= plan.elements[id] != null && elements(object, plan.elements[id], depth, open);
        }
        open |= plan.children != null && object.holds(plan.children.id)
                && elements(object, plan.children, depth, open);
        if (open) {
            out.spaces((depth - 1) * INDENT);
            out.write(END);
            out.write(tag);
            out.write(CLOSE);
        } else {
            out.write(EMPTY);
        }
    }

    /** Returns what is set for a feature that an object holds something for, or {@code null}. */
    private static Object value(CompactObject object, Slot slot) {
        if (slot.direct) {
            return object.dynamicGet(slot.id);
        }
        return object.eIsSet(slot.id) ? object.eGet(slot.id, true, true) : null;
    }

    /** The first attribute stays on the line of its element: it is the name, which tells what follows. */
    private void attribute(CompactObject object, Slot slot, Object value, int depth) throws IOException {
        if (depth < 0) {
            out.write(' ');
        } else {
            out.write('\n');
            out.spaces(depth * INDENT);
        }
        out.write(slot.octets);
        out.write(QUOTE);
        out.attributeValue(text(object, slot, value));
        out.write('"');
    }

    private boolean elements(CompactObject object, Slot slot, int depth, boolean open) throws IOException {
        Object content = value(object, slot);
        List<?> contents = content == null ? List.of() : slot.many ? (List<?>) content : List.of(content);
        if (!open && !contents.isEmpty()) {
            out.write(CLOSE);
        }
        for (Object value : contents) {
            if (slot.objects != null) {
                object((CompactObject) value, slot, depth + 1);
            } else if (value != null) {
                out.spaces(depth * INDENT);
                out.write('<');
                out.write(slot.octets);
                out.write('>');
                out.elementText(text(object, slot, value));
                out.write(END);
                out.write(slot.octets);
                out.write(CLOSE);
            }
        }
        return !contents.isEmpty();
    }

    private String text(CompactObject object, Slot slot, Object value) throws IOException {
        if (slot.distinguishedName) {
            return name(object, slot, (DistinguishedName) value);
        }
        String text = ValueEscapes.escape(slot.format(value));
        if (text.length() > limits.valueLength()) {
            throw refused(object, "storage.valueTooLong", slot.name);
        }
        return text;
    }

    /** Thousands of objects in a row name the same server: its name is put together once. */
    private String name(CompactObject object, Slot slot, DistinguishedName value) throws IOException {
        if (value == lastNames[slot.id]) {
            return lastTexts[slot.id];
        }
        for (DistinguishedName name = value; name != null; name = name.parent()) {
            if (name.value().isEmpty()) {
                throw refused(object, "storage.emptyName", slot.name);
            }
        }
        String text = ValueEscapes.escape(slot.format(value));
        if (text.length() > DistinguishedName.MAX_LENGTH) {
            throw refused(object, "storage.valueTooLong", slot.name);
        }
        lastNames[slot.id] = value;
        lastTexts[slot.id] = text;
        return text;
    }

    private static IOException refused(CompactObject object, String key, Object argument) {
        return new IOException(ModelMessages.format("storage.notWritten",
                DistinguishedNames.of(DistinguishedNames.owner(object)),
                ModelMessages.format(key, String.valueOf(argument))));
    }
}
