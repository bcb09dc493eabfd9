package org.exsite.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Sets a value and says so. What is set may be part of what people call the object, such as the cost of an address space
 * or a display name, so that the object is called what it is called when somebody asks: the menu entry Undo names it as it
 * was changed, Redo as it was before.
 */
final class SetValueCommand extends SetCommand {

    /** @param index the place in a list, or {@code CommandParameter.NO_INDEX} */
    SetValueCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, int index) {
        super(domain, owner, feature, value, index);
        setLabel(null);
    }

    @Override
    public String doGetLabel() {
        return label != null ? label : CommandLabels.set(owner, feature, value, index);
    }
}
