package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/** Features that name several other objects, such as the members of a distribution list. */
public final class NameLists {

    private NameLists() {
    }

    /**
     * Returns a command that adds the names of objects to a feature, in their order and as one step. Left out are objects
     * that are named already, the owner itself, what the feature may not name, and objects of other organizations.
     *
     * @return the command; it cannot be executed if nothing is left to be added
     */
    public static Command add(EditingDomain domain, DirectoryObject owner, EStructuralFeature feature,
            Collection<?> objects) {
        List<DistinguishedName> names = names(owner, feature, objects);
        return names.isEmpty() ? UnexecutableCommand.INSTANCE : AddCommand.create(domain, owner, feature, names);
    }

    private static List<DistinguishedName> names(DirectoryObject owner, EStructuralFeature feature,
            Collection<?> objects) {
        Set<Object> present = new LinkedHashSet<>((List<?>) owner.eGet(feature));
        List<DistinguishedName> names = new ArrayList<>();
        for (Object each : objects) {
            if (each instanceof DirectoryObject object && object != owner
                    && Schema.of(feature).mayLeadTo(object.eClass())
                    && EcoreUtil.getRootContainer(object) == EcoreUtil.getRootContainer(owner)
                    && present.add(object.getDistinguishedName())) {
                names.add(object.getDistinguishedName());
            }
        }
        return names;
    }
}
