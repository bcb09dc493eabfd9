package org.exsite.ui.recipients;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;

/** Where to look for recipients: the organization, a site, or a container, indented as they lie in each other. */
final class PlaceChoice {

    private static final String INDENT = "    "; //$NON-NLS-1$

    private final ComboViewer viewer;
    private List<DirectoryObject> places = List.of();
    private List<String> labels = List.of();

    PlaceChoice(Composite parent, Runnable changed) {
        viewer = new ComboViewer(parent, SWT.READ_ONLY);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(element -> label((DirectoryObject) element)));
        viewer.getCombo().setToolTipText(Messages.Page_placeTip);
        viewer.getCombo().addListener(SWT.Selection, event -> changed.run());
    }

    Control control() {
        return viewer.getControl();
    }

    /** Offers places, as they are called now; what was chosen stays chosen if it is still among them. */
    void offer(List<DirectoryObject> next) {
        DirectoryObject chosen = chosen();
        List<String> called = next.stream().map(PlaceChoice::label).toList();
        if (!next.isEmpty() && !(next.equals(places) && called.equals(labels))) {
            places = next;
            labels = called;
            viewer.setInput(next);
            viewer.setSelection(new StructuredSelection(next.contains(chosen) ? chosen : next.getFirst()));
        }
    }

    /** Chooses a place, if it is among those that are offered. */
    void choose(DirectoryObject place) {
        viewer.setSelection(new StructuredSelection(place));
    }

    /** Returns the place that is chosen, or {@code null}. */
    DirectoryObject chosen() {
        return (DirectoryObject) viewer.getStructuredSelection().getFirstElement();
    }

    private static String label(DirectoryObject place) {
        int depth = 0;
        for (Object above = place.eContainer(); above instanceof DirectoryObject object; above = object.eContainer()) {
            depth++;
        }
        return INDENT.repeat(depth) + ObjectLabels.of(place);
    }
}
