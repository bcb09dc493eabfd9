package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Objects that the directory has no syntax for, such as lines that were not imported: their attributes in the order of
 * the model, parted by vertical bars, with bars, line breaks and backslashes escaped. The last attributes may be missing,
 * because files were written before there were any.
 */
final class ObjectCodec implements ValueCodec {

    private static final char SEPARATOR = '|';
    /** How many attributes the first version of lines that were not imported had. */
    private static final int LEAST = 6;

    private final EClass type;

    ObjectCodec(EClass type) {
        this.type = type;
    }

    @Override
    public Object read(String text, NameResolver names) {
        List<String> fields = split(text);
        List<EAttribute> attributes = type.getEAllAttributes();
        if (fields.size() > attributes.size() || fields.size() < Math.min(LEAST, attributes.size())) {
            throw new IllegalArgumentException(text);
        }
        EObject object = EcoreUtil.create(type);
        for (int i = 0; i < fields.size(); i++) {
            EAttribute attribute = attributes.get(i);
            String field = fields.get(i);
            if (!field.isEmpty()) {
                object.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), field));
            }
        }
        return object;
    }

    @Override
    public String write(Object value) {
        EObject object = (EObject) value;
        StringBuilder text = new StringBuilder();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute != type.getEAllAttributes().getFirst()) {
                text.append(SEPARATOR);
            }
            if (object.eIsSet(attribute)) {
                append(text, EcoreUtil.convertToString(attribute.getEAttributeType(), object.eGet(attribute)));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String field) {
        for (int i = 0; i < field.length(); i++) {
            switch (field.charAt(i)) {
                case '\\' -> text.append("\\\\");
                case SEPARATOR -> text.append("\\|");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(field.charAt(i));
            }
        }
    }

    private static List<String> split(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SEPARATOR) {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                field.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
