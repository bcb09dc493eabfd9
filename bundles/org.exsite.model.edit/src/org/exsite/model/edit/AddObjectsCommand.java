package org.exsite.model.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;

/**
 * Adds objects to a container that may hold them. An object whose name is taken there gets a unique one, and its old
 * one back when the command is undone.
 */
final class AddObjectsCommand extends AddCommand {

    private final Map<DirectoryObject, String> oldNames = new LinkedHashMap<>();
    private final Map<DirectoryObject, String> newNames = new LinkedHashMap<>();

    AddObjectsCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Collection<?> objects,
            int index) {
        super(domain, owner, feature, objects, index);
    }

    @Override
    protected boolean prepare() {
        return super.prepare() && collection.stream().allMatch(object -> object instanceof EObject child
                && Placement.mayHold(owner, child.eClass()) && !Placement.isTaken(owner, child.eClass()));
    }

    @Override
    public void doExecute() {
        if (owner instanceof DirectoryObject container) {
            Set<String> taken = ObjectNames.taken(container);
            collection.stream().filter(DirectoryObject.class::isInstance).map(DirectoryObject.class::cast)
                    .forEach(child -> name(child, taken));
        }
        super.doExecute();
    }

    @Override
    public void doUndo() {
        super.doUndo();
        oldNames.forEach(DirectoryObject::setName);
    }

    @Override
    public void doRedo() {
        newNames.forEach(DirectoryObject::setName);
        super.doRedo();
    }

    private void name(DirectoryObject child, Set<String> taken) {
        String name = ObjectNames.unique(taken, child.getName() == null ? "" : child.getName());
        if (!name.equals(child.getName())) {
            oldNames.put(child, child.getName());
            newNames.put(child, name);
            child.setName(name);
        }
    }
}
