package org.exsite.ui.editor.tree;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.ui.live.LiveValidation;

/**
 * Shows the objects whose names or addresses contain a text, those that have problems, or both; always with their
 * containers. What matches is found once for each question and not once for each node.
 */
final class DirectoryFilter extends ViewerFilter {

    private final Set<EObject> visible = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean active;
    private int matches;

    /** Asks anew; returns whether anything is hidden. */
    boolean ask(Organization organization, LiveValidation validation, String text, boolean onlyProblems) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        active = organization != null && (!wanted.isEmpty() || onlyProblems);
        visible.clear();
        matches = 0;
        if (active) {
            Iterator<DirectoryObject> all = Sites.objects(organization).iterator();
            while (all.hasNext()) {
                DirectoryObject object = all.next();
                if ((!onlyProblems || !validation.findingsWithParts(object).isEmpty()) && matches(object, wanted)) {
                    matches++;
                    show(object);
                }
            }
        }
        return active;
    }

    /** Returns how many objects match. */
    int matches() {
        return matches;
    }

    /** Makes an object visible with its containers. */
    void show(EObject object) {
        EObject step = object;
        while (step != null && visible.add(step)) {
            step = step.eContainer();
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return !active || (element instanceof Portion portion ? portion.objects().stream().anyMatch(visible::contains)
                : visible.contains(element));
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
