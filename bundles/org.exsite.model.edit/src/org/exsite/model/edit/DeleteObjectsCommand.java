package org.exsite.model.edit;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.Organization;

/**
 * Deletes objects. References of the model are distinguished names and not pointers, so that there are none to be
 * searched for: what still names a deleted object is for the rules to find.
 */
final class DeleteObjectsCommand extends DeleteCommand {

    DeleteObjectsCommand(EditingDomain domain, Collection<?> objects) {
        super(domain, objects);
    }

    @Override
    protected boolean prepare() {
        return collection.stream().noneMatch(Organization.class::isInstance) && super.prepare();
    }

    @Override
    protected Map<EObject, Collection<Setting>> findReferences(Collection<EObject> objects) {
        return Map.of();
    }
}
