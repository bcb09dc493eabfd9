package org.exsite.directory.codec;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.schema.ClassSchema;
import org.exsite.model.schema.Schema;

/**
 * Finds the class of an object. Classes that share their name in the directory with another, as the Internet Mail
 * Service does with any gateway, are told by the directory name and the property page extension.
 */
public final class ClassDetector {

    /** The attribute that names the property page extension. */
    public static final String EXTENSION_NAME = "Extension-Name";

    private ClassDetector() {
    }

    /**
     * Finds the most special class that the object classes of an entry name.
     *
     * @param extension the value of Extension-Name, or {@code null}
     * @return the class, or nothing if the model knows none of them
     */
    public static Optional<EClass> byObjectClasses(Collection<String> objectClasses, String name, String extension) {
        Set<String> given = new HashSet<>();
        objectClasses.forEach(word -> given.add(word.toLowerCase(Locale.ROOT)));
        EClass best = null;
        for (EClass candidate : Schema.directoryClasses()) {
            List<String> chain = Schema.of(candidate).objectClasses();
            if (!chain.isEmpty() && given.contains(chain.getFirst().toLowerCase(Locale.ROOT))
                    && isTold(Schema.of(candidate), name, extension)
                    && (best == null || isBetter(Schema.of(candidate), Schema.of(best)))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Finds the class that a word in the column Obj-Class means. */
    public static Optional<EClass> byWord(String word, String name, String extension) {
        EClass best = null;
        for (EClass candidate : Schema.directoryClasses()) {
            ClassSchema schema = Schema.of(candidate);
            boolean named = schema.csvNames().stream().anyMatch(word::equalsIgnoreCase)
                    || schema.rawName().filter(word::equalsIgnoreCase).isPresent();
            if (named && isTold(schema, name, extension) && (best == null || isBetter(schema, Schema.of(best)))) {
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Tells whether the object classes are just those that every object of a class has. */
    public static boolean isUsual(EClass eClass, Collection<String> objectClasses) {
        List<String> chain = Schema.of(eClass).objectClasses();
        return chain.size() == objectClasses.size()
                && chain.stream().allMatch(word -> objectClasses.stream().anyMatch(word::equalsIgnoreCase));
    }

    private static boolean isTold(ClassSchema schema, String name, String extension) {
        if (schema.namePrefix().isEmpty() && schema.extension().isEmpty()) {
            return true;
        }
        boolean known = extension != null && !extension.isEmpty();
        return known ? schema.extension().filter(extension::equalsIgnoreCase).isPresent()
                : schema.namePrefix().filter(prefix -> name.regionMatches(true, 0, prefix, 0, prefix.length()))
                        .isPresent();
    }

    private static boolean isBetter(ClassSchema candidate, ClassSchema best) {
        int longer = candidate.objectClasses().size() - best.objectClasses().size();
        return longer > 0 || longer == 0 && candidate.namePrefix().isPresent() && best.namePrefix().isEmpty();
    }
}
