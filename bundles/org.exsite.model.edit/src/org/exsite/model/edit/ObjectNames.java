package org.exsite.model.edit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.Schema;

/** Directory names: each is unique in its container, without regard to case. */
public final class ObjectNames {

    private ObjectNames() {
    }

    /** Returns a name for a new object: the wished one, or with the first number in brackets that makes it unique. */
    public static String unique(DirectoryObject container, String wished) {
        return unique(taken(container), wished);
    }

    /** Returns the names that are taken in a container, in the form that {@link #unique(Set, String)} expects. */
    static Set<String> taken(DirectoryObject container) {
        Set<String> taken = new HashSet<>();
        for (DirectoryObject child : container.getChildren()) {
            if (child.getName() != null) {
                taken.add(fold(child.getName()));
            }
        }
        return taken;
    }

    /** Returns a unique name and adds it to those that are taken. */
    static String unique(Set<String> taken, String wished) {
        String name = wished;
        for (int i = 2; !taken.add(fold(name)); i++) {
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
        } else if (isTaken(container, name.strip())) {
            return Optional.of(EditMessages.format("name.taken", name.strip(), ObjectLabels.of(container)));
        }
        return Schema.of(type).namePrefix().filter(prefix -> !name.regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(prefix -> EditMessages.format("name.prefix", prefix));
    }

    /** Tells whether a child of the container has a name. */
    static boolean isTaken(DirectoryObject container, String name) {
        return container.getChildren().stream().anyMatch(child -> name.equalsIgnoreCase(child.getName()));
    }

    /** The form in which names that the directory takes for equal are equal; as {@code equalsIgnoreCase} has it. */
    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static int maxLength() {
        OptionalInt length = Schema.of(ExsitePackage.Literals.DIRECTORY_OBJECT__NAME).maxLength();
        return length.orElse(Integer.MAX_VALUE);
    }
}
