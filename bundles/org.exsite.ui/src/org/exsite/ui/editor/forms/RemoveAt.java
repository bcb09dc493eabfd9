package org.exsite.ui.editor.forms;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Removes the value at an index. A command that removes by value would take the first of two equal ones. */
final class RemoveAt extends AbstractCommand {

    private final EditingDomain domain;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final int index;
    private Object removed;

    RemoveAt(EditingDomain domain, EObject owner, EStructuralFeature feature, int index) {
        this.domain = domain;
        this.owner = owner;
        this.feature = feature;
        this.index = index;
    }

    @Override
    protected boolean prepare() {
        return !domain.isReadOnly(owner.eResource()) && index < values().size();
    }

    @Override
    public void execute() {
        removed = values().remove(index);
    }

    @Override
    public void undo() {
        values().add(index, removed);
    }

    @Override
    public void redo() {
        execute();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(owner);
    }

    @SuppressWarnings("unchecked") //$NON-NLS-1$
    private EList<Object> values() {
        return (EList<Object>) owner.eGet(feature);
    }
}
