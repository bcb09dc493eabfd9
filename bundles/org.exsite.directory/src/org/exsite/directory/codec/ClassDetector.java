package org.exsite.directory.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

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

    private static final int MAX_KEYS = 1_000;
    private static final Map<List<String>, List<EClass>> BY_OBJECT_CLASSES = new ConcurrentHashMap<>();
    private static final Map<String, List<EClass>> BY_WORD = new ConcurrentHashMap<>();

    /** The longer its chain of object classes is the more special a class is; one told by its name beats others. */
    private static final Comparator<EClass> SPECIAL_FIRST = Comparator
            .comparingInt((EClass c) -> -Schema.of(c).objectClasses().size())
            .thenComparing(c -> Schema.of(c).namePrefix().isEmpty());

    private ClassDetector() {
    }

    /**
     * Finds the most special class that the object classes of an entry name.
     *
     * @param extension the value of Extension-Name, or {@code null}
     * @return the class, or nothing if the model knows none of them
     */
    public static Optional<EClass> byObjectClasses(Collection<String> objectClasses, String name, String extension) {
        return best(candidates(BY_OBJECT_CLASSES, List.copyOf(objectClasses), ClassDetector::withObjectClasses), name,
                extension);
    }

    /** Finds the class that a word in the column Obj-Class means. */
    public static Optional<EClass> byWord(String word, String name, String extension) {
        return best(candidates(BY_WORD, word, ClassDetector::withWord), name, extension);
    }

    /** Tells whether the object classes are just those that every object of a class has. */
    public static boolean isUsual(EClass eClass, Collection<String> objectClasses) {
        List<String> chain = Schema.of(eClass).objectClasses();
        return chain.equals(objectClasses) || chain.size() == objectClasses.size()
                && chain.stream().allMatch(word -> objectClasses.stream().anyMatch(word::equalsIgnoreCase));
    }

    private static List<EClass> withObjectClasses(List<String> objectClasses) {
        return Schema.directoryClasses().stream().filter(c -> !Schema.of(c).objectClasses().isEmpty())
                .filter(c -> objectClasses.stream().anyMatch(Schema.of(c).objectClasses().getFirst()::equalsIgnoreCase))
                .sorted(SPECIAL_FIRST).toList();
    }

    private static List<EClass> withWord(String word) {
        return Schema.directoryClasses().stream().filter(c -> Schema.of(c).csvNames().stream()
                .anyMatch(word::equalsIgnoreCase) || Schema.of(c).rawName().filter(word::equalsIgnoreCase).isPresent())
                .sorted(SPECIAL_FIRST).toList();
    }

    /** The candidates for a key, best first. Files have few different keys; a file that has many is not followed. */
    private static <K> List<EClass> candidates(Map<K, List<EClass>> known, K key, Function<K, List<EClass>> find) {
        List<EClass> candidates = known.get(key);
        if (candidates == null) {
            candidates = find.apply(key);
            if (known.size() < MAX_KEYS) {
                known.put(key, candidates);
            }
        }
        return candidates;
    }

    private static Optional<EClass> best(List<EClass> candidates, String name, String extension) {
        for (EClass candidate : candidates) {
            if (isTold(Schema.of(candidate), name, extension)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
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
}
