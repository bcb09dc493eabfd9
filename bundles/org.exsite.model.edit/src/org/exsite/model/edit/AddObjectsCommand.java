package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        List<Object> named = new ArrayList<>();
        for (Object object : collection) {
            if (object instanceof DirectoryObject child && owner instanceof DirectoryObject container) {
                String wished = child.getName() == null ? "" : child.getName();
                String name = ObjectNames.unique(container, wished, named);
                if (!name.equals(child.getName())) {
                    oldNames.put(child, child.getName());
                    newNames.put(child, name);
                    child.setName(name);
                }
                named.add(child);
            }
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
}
