package org.exsite.ui.editor.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.PageBook;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;

/** Shows the form of what is selected; forms are made once for each class. */
public final class DetailsArea {

    /** A form compares every field of all objects that it shows. */
    private static final int MOST = 500;

    private final OrganizationEditor editor;
    private final FormToolkit toolkit;
    private final Predicate<EObject> shows;
    private final PageBook book;
    private final Label nothing;
    private final Map<Key, DetailForm> forms = new HashMap<>();
    private DetailForm current;
    private Runnable awaiting = () -> { };
    private boolean active = true;
    /** Whether what is selected has still to be shown. */
    private boolean behind;

    /**
     * Makes the area.
     *
     * @param shows tells which of the selected objects belong to the page of the area; the form shows no others
     */
    public DetailsArea(Composite parent, OrganizationEditor editor, FormToolkit toolkit, Predicate<EObject> shows) {
        this.editor = editor;
        this.shows = shows;
        this.toolkit = toolkit;
        book = new PageBook(parent, SWT.NONE);
        toolkit.adapt(book);
        nothing = toolkit.createLabel(book, Messages.Details_nothing, SWT.WRAP);
        book.showPage(nothing);
        editor.getSelection().addSelectionChangedListener(event -> {
            awaiting = () -> { };
            follow();
        });
        editor.addModelListener(this::refresh);
        editor.addFindingsListener(this::showProblems);
        select();
    }

    /** Says whether the page of the area is the one that is shown; only then does the area follow the selection. */
    public void setActive(boolean shown) {
        commit();
        active = shown;
        if (shown) {
            select();
        }
    }

    /** Tells whether one of its controls has the focus. */
    public boolean hasFocus() {
        for (Control control = book.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
            if (control == book) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether something was typed that was not yet taken over. */
    public boolean isEditPending() {
        return current != null && current.isPending();
    }

    /** Takes over what was typed. */
    public void commit() {
        if (current != null) {
            current.commit();
        }
    }

    /** Drops what was typed. */
    public void revert() {
        if (current != null) {
            current.revert();
        }
    }

    /**
     * Puts the focus on the field of a feature.
     *
     * @param row the object in the table of the field, or {@code null}
     */
    public void focus(EStructuralFeature feature, EObject row) {
        if (active && !behind && current != null) {
            current.focus(feature, row);
        } else {
            awaiting = () -> focus(feature, row);
        }
    }

    /** What is selected one after the other quickly is seen at once, and its form at the end. */
    private void follow() {
        if (active && !behind && !isGone()) {
            commit();
            behind = true;
            if (current == null) {
                clear(""); //$NON-NLS-1$
            }
            book.getDisplay().asyncExec(this::select);
        }
    }

    private void select() {
        behind = false;
        if (!active || isGone() || dropRemoved()) {
            return;
        }
        List<EObject> objects = editor.getSelection().objects().stream().filter(shows).toList();
        commit();
        if (objects.size() > MOST) {
            clear(Messages.bind(Messages.Details_tooMany, objects.size()));
            return;
        }
        EClass common = objects.isEmpty() ? null : common(objects);
        if (common == null) {
            clear(objects.isEmpty() ? Messages.Details_nothing : Messages.Details_different);
            return;
        }
        Key key = new Key(common, objects.size() > 1);
        DetailForm next = forms.get(key);
        if (next == null) {
            clear(""); //$NON-NLS-1$
            behind = true;
            book.getDisplay().asyncExec(() -> create(key));
            return;
        }
        if (current != next && current != null) {
            current.clear();
        }
        current = next;
        current.show(objects);
        book.showPage(current.control());
        Runnable now = awaiting;
        awaiting = () -> { };
        now.run();
    }

    /** What was selected is seen before its form is made. */
    private void create(Key key) {
        if (!isGone()) {
            forms.computeIfAbsent(key, k -> new DetailForm(book, editor, toolkit, k.eClass(), k.several()));
            book.getDisplay().asyncExec(this::select);
        }
    }

    private boolean isGone() {
        return book.isDisposed() || !editor.isOpen();
    }

    private void clear(String why) {
        if (current != null) {
            current.clear();
        }
        current = null;
        nothing.setText(why);
        book.showPage(nothing);
    }

    private void refresh() {
        if (!active || behind || current == null || isGone()) {
            return;
        }
        if (!dropRemoved()) {
            current.refresh();
        }
    }

    /**
     * Drops from the selection what is not in the organization any more, be it that its form was still to be shown when
     * it was removed. Whatever else is selected is shown later.
     */
    private boolean dropRemoved() {
        List<EObject> objects = editor.getSelection().objects();
        List<EObject> present = objects.stream()
                .filter(object -> EcoreUtil.isAncestor(editor.getOrganization(), object)).toList();
        if (present.size() < objects.size()) {
            editor.getSelection().select(present);
        }
        return present.size() < objects.size();
    }

    private void showProblems() {
        if (active && !behind && current != null && !isGone()) {
            current.showProblems();
        }
    }

    /** Returns the nearest class that all objects are of, or {@code null}: an address space is no directory object. */
    private static EClass common(List<EObject> objects) {
        EClass common = objects.getFirst().eClass();
        while (common != null && !objects.stream().map(EObject::eClass).allMatch(common::isSuperTypeOf)) {
            common = common.getESuperTypes().isEmpty() ? null : common.getESuperTypes().getFirst();
        }
        return common;
    }

    private record Key(EClass eClass, boolean several) {
    }
}
