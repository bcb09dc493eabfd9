package org.exsite.model.edit;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.Schema;

/** Directory names: each is unique in its container, without regard to case. */
public final class ObjectNames {

    private ObjectNames() {
    }

    /** Returns a name for a new object: the wished one, or with the first number in brackets that makes it unique. */
    public static String unique(DirectoryObject container, String wished, Collection<?> others) {
        String name = wished;
        for (int i = 2; isTaken(container, name, others); i++) {
            String suffix = EditMessages.format("name.copy", "", i);
            name = wished.substring(0, Math.min(wished.length(), maxLength() - suffix.length())) + suffix;
        }
        return name;
    }

    /**
     * Says what is wrong with a name that somebody entered for a new object.
     *
     * @return the message, or nothing if the name can be used
     */
    public static Optional<String> problem(DirectoryObject container, EClass type, String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(EditMessages.get("name.noName"));
        } else if (name.length() > maxLength()) {
            return Optional.of(EditMessages.format("name.tooLong", maxLength()));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(EditMessages.get("name.control"));
        } else if (isTaken(container, name.strip(), java.util.List.of())) {
            return Optional.of(EditMessages.format("name.taken", name.strip(), ObjectLabels.of(container)));
        }
        return Schema.of(type).namePrefix().filter(prefix -> !name.regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(prefix -> EditMessages.format("name.prefix", prefix));
    }

    /** Tells whether a child of the container, or one of the objects about to be added to it, has a name. */
    static boolean isTaken(DirectoryObject container, String name, Collection<?> others) {
        return container.getChildren().stream().anyMatch(child -> name.equalsIgnoreCase(child.getName()))
                || others.stream().anyMatch(other -> other instanceof DirectoryObject object
                        && name.equalsIgnoreCase(object.getName()));
    }

    private static int maxLength() {
        OptionalInt length = Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).maxLength();
        return length.orElse(Integer.MAX_VALUE);
    }
}
