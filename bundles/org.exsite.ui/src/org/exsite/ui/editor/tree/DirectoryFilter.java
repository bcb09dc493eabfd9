package org.exsite.ui.editor.tree;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;

/**
 * Shows the objects whose names or addresses contain a text, those that have problems, or both; always with their
 * containers. What matches is found once for each question and not once for each node.
 */
final class DirectoryFilter extends ViewerFilter {

    private static final int STEP = 1024;

    private Answer answer;

    /**
     * What is to be seen.
     *
     * @param visible the objects that match, and their containers
     * @param matches how many match
     */
    record Answer(Set<EObject> visible, int matches) {

        private void show(EObject object) {
            EObject step = object;
            while (step != null && visible.add(step)) {
                step = step.eContainer();
            }
        }
    }

    /**
     * Finds what matches; the model is only read.
     *
     * @param text what names or addresses contain; an empty text is in all of them
     * @throws CancellationException if canceled
     */
    static Answer find(Stream<? extends DirectoryObject> among, String text, BooleanSupplier canceled) {
        Set<EObject> visible = Collections.newSetFromMap(new IdentityHashMap<>());
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        int[] count = new int[2];
        Answer found = new Answer(visible, 0);
        among.forEach(object -> {
            if (count[0]++ % STEP == 0 && canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (matches(object, wanted)) {
                count[1]++;
                found.show(object);
            }
        });
        return new Answer(visible, count[1]);
    }

    /** Shows what an answer says from now on, or everything for {@code null}. */
    void take(Answer next) {
        answer = next;
    }

    /** Tells whether anything is left out. */
    boolean isOn() {
        return answer != null;
    }

    /** Makes an object visible with its containers. */
    void show(EObject object) {
        if (answer != null) {
            answer.show(object);
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return answer == null || (element instanceof Portion portion
                ? portion.objects().stream().anyMatch(answer.visible::contains) : answer.visible.contains(element));
    }

    private static boolean matches(DirectoryObject object, String wanted) {
        return wanted.isEmpty() || contains(object.getName(), wanted) || contains(ObjectLabels.of(object), wanted)
                || object instanceof Recipient recipient && (contains(recipient.getAlias(), wanted)
                        || recipient.getProxyAddresses().stream()
                                .anyMatch(address -> contains(address.toString(), wanted)));
    }

    private static boolean contains(String text, String wanted) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
