package org.exsite.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

/**
 * Adds copies of objects to an object that may hold them. A name that is taken gets a number, copies that name one
 * another name each other's copies, and all other names are kept as they are, unless they are to be left out.
 */
public final class AddCopiesCommand extends CommandWrapper {

    private final EditingDomain domain;
    private final EObject owner;
    private final Collection<?> objects;
    private final CopiedNames origins;
    private final CopiedNames names = new CopiedNames();
    private final Set<DistinguishedName> leftOut = new HashSet<>();
    private Collection<EObject> copies = List.of();

    /** @param origins the names of the objects, if they belong to no model any longer */
    AddCopiesCommand(EditingDomain domain, EObject owner, Collection<?> objects, CopiedNames origins) {
        this.domain = domain;
        this.owner = owner;
        this.objects = objects == null ? List.of() : List.copyOf(objects);
        this.origins = origins;
    }

    /** Copies are made when the command is executed: whoever only asks whether it can be pays for nothing. */
    @Override
    protected Command createCommand() {
        return objects.isEmpty() || !objects.stream().allMatch(EObject.class::isInstance) ? UnexecutableCommand.INSTANCE
                : addition(objects.stream().map(object -> EcoreUtil.create(((EObject) object).eClass())).toList());
    }

    /**
     * Returns the names in what is to be added that lead neither to what is added with it nor to anything in the
     * organization, each once.
     */
    public List<DistinguishedName> missingNames() {
        Set<DistinguishedName> names = MissingNames.collect(objects);
        for (Object object : objects) {
            DistinguishedName origin = origins == null ? ModelClipboard.nameOf(object) : origins.origin(object);
            if (origin != null) {
                removeOwn((DirectoryObject) object, origin, names);
            }
        }
        return MissingNames.of(names, EcoreUtil.getRootContainer(owner));
    }

    private static void removeOwn(DirectoryObject object, DistinguishedName name, Set<DistinguishedName> names) {
        names.remove(name);
        for (DirectoryObject child : object.getChildren()) {
            DistinguishedName own = child.getDistinguishedName();
            removeOwn(child, name.child(own.attribute(), own.value()), names);
        }
    }

    /** Leaves references by these names out of what is added. To be called before the command is executed. */
    public void leaveOut(Collection<DistinguishedName> names) {
        leftOut.addAll(names);
    }

    @Override
    public void execute() {
        List<EObject> originals = objects.stream().map(EObject.class::cast).toList();
        copies = EcoreUtil.copyAll(originals);
        MissingNames.remove(leftOut, copies);
        int i = 0;
        for (EObject copy : copies) {
            EObject original = originals.get(i++);
            if (origins == null) {
                names.put(copy, ModelClipboard.nameOf(original));
            } else {
                names.inherit(copy, original, origins);
            }
        }
        command = addition(copies);
        if (command.canExecute()) {
            command.execute();
            names.follow();
        }
    }

    @Override
    public Collection<?> getResult() {
        return copies;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return copies;
    }

    /** Objects of different kinds may have their places in different features. */
    private Command addition(Collection<? extends EObject> added) {
        CompoundCommand all = new CompoundCommand();
        for (EReference feature : owner.eClass().getEAllContainments()) {
            List<EObject> here = new ArrayList<>();
            added.stream().filter(object -> place(object.eClass()) == feature).forEach(here::add);
            if (!here.isEmpty()) {
                all.append(AddCommand.create(domain, owner, feature, here));
            }
        }
        return added.stream().anyMatch(object -> place(object.eClass()) == null) ? UnexecutableCommand.INSTANCE : all;
    }

    private EReference place(EClass type) {
        return Placement.feature(owner, type).orElse(null);
    }
}
