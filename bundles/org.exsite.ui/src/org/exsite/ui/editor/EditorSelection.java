package org.exsite.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The objects selected in an editor: one selection that tree, forms, outline and properties share. */
public final class EditorSelection implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private List<EObject> objects = List.of();

    @Override
    public IStructuredSelection getSelection() {
        return selection;
    }

    /** Returns the selected objects of the model. */
    public List<EObject> objects() {
        return objects;
    }

    @Override
    public void setSelection(ISelection wanted) {
        IStructuredSelection next = wanted instanceof IStructuredSelection structured ? structured
                : StructuredSelection.EMPTY;
        if (!next.toList().equals(selection.toList())) {
            selection = new StructuredSelection(next.toList());
            objects = ((List<?>) next.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                    .toList();
            SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
            for (ISelectionChangedListener listener : listeners) {
                SafeRunner.run(() -> listener.selectionChanged(event));
            }
        }
    }

    /** Selects objects of the model. */
    public void select(List<? extends EObject> objects) {
        setSelection(new StructuredSelection(objects));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
