package org.exsite.model.storage;

import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/**
 * Finds objects by the slash form of their names, going down the tree along the text. Unlike parsing the text first,
 * this finds every object whatever characters its name holds.
 */
final class Fragments {

    private Fragments() {
    }

    static DirectoryObject find(DirectoryObject object, String text) {
        return find(object, text, 0);
    }

    private static DirectoryObject find(DirectoryObject object, String text, int start) {
        int end = start + length(object, text, start);
        if (end == start) {
            return null;
        } else if (end == text.length()) {
            return object;
        } else if (text.charAt(end) != '/') {
            return null;
        }
        for (DirectoryObject child : object.getChildren()) {
            DirectoryObject found = find(child, text, end);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Returns how long the part of an object's name is if the text has it at a place, or 0. */
    private static int length(DirectoryObject object, String text, int start) {
        String attribute = Schema.namingAttribute(object.eClass());
        String name = object.getName() == null ? "" : object.getName();
        int value = start + 1 + attribute.length() + 1;
        if (!text.startsWith("/", start) || !text.regionMatches(true, start + 1, attribute, 0, attribute.length())
                || !text.startsWith("=", value - 1)) {
            return 0;
        }
        if (text.regionMatches(true, value, name, 0, name.length())
                && (value + name.length() == text.length() || text.charAt(value + name.length()) == '/')) {
            return value + name.length() - start;
        }
        if (text.indexOf('\\', start) < 0) {
            return 0;
        }
        String escaped = DistinguishedName.root(attribute, name).toString();
        return text.regionMatches(true, start, escaped, 0, escaped.length()) ? escaped.length() : 0;
    }
}
