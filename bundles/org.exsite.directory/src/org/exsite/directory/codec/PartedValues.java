package org.exsite.directory.codec;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;

/**
 * Keeps the order of the values of a feature that stand under several names, as e-mail addresses do: the lines of a
 * file stand in the order of the values, whatever their names are.
 */
public final class PartedValues {

    private PartedValues() {
    }

    /** Returns the values of a feature in their order, each under its name. */
    static List<NamedText> texts(DirectoryObject object, List<Binding> bindings) {
        List<NamedText> texts = new ArrayList<>();
        for (Object value : Binding.values(object, bindings.getFirst().feature())) {
            for (Binding binding : bindings) {
                if (binding instanceof ValueBinding named && named.codec().carries(value)) {
                    texts.add(new NamedText(named.name(), named.codec().write(value)));
                    break;
                }
            }
        }
        return texts;
    }

    /**
     * Puts the values of a feature into the order in which a file had them.
     *
     * @param lines what the name of each line of the file is bound to
     */
    public static void sort(DirectoryObject object, EStructuralFeature feature, List<Binding> lines) {
        List<Object> values = Binding.values(object, feature);
        LinkedList<Object> rest = new LinkedList<>(values);
        List<Object> sorted = new ArrayList<>(values.size());
        for (Binding line : lines) {
            if (line instanceof ValueBinding named && line.feature() == feature) {
                rest.stream().filter(named.codec()::carries).findFirst().ifPresent(value -> {
                    sorted.add(value);
                    rest.remove(value);
                });
            }
        }
        sorted.addAll(rest);
        if (!Objects.equals(sorted, values)) {
            values.clear();
            values.addAll(sorted);
        }
    }
}
