package org.exsite.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/**
 * What a wizard is about to add to an organization: the new object and whatever has to come with it, such as the
 * connector at the other end or a container that is missing. All of it is one command.
 */
public final class Creation {

    private final DirectoryObject object;
    private final List<Addition> additions = new ArrayList<>();
    private final List<Function<EditingDomain, Command>> changes = new ArrayList<>();

    /**
     * @param object the object that somebody asked for, which is added by one of the other methods
     */
    public Creation(DirectoryObject object) {
        this.object = object;
    }

    /** Returns the object that somebody asked for. */
    public DirectoryObject object() {
        return object;
    }

    /** Adds an object to a container of the organization. */
    public Creation add(DirectoryObject container, DirectoryObject child) {
        additions.add(new Addition(container, child));
        return this;
    }

    /** Adds an object at a path of directory names below an object; containers that are missing are added as well. */
    public Creation add(DirectoryObject start, String path, DirectoryObject child) {
        DirectoryObject place = start;
        for (String name : path.split("/")) { //$NON-NLS-1$
            place = container(place, name);
        }
        if (isNew(place)) {
            place.getChildren().add(child);
            return this;
        }
        return add(place, child);
    }

    /** Adds a change of something that is there already. */
    public Creation change(Function<EditingDomain, Command> change) {
        changes.add(change);
        return this;
    }

    /** Returns everything as one step for undo, which says what it creates. */
    public Command command(EditingDomain domain) {
        CompoundCommand command = new CompoundCommand(Messages.bind(Messages.Creation_label,
                ObjectLabels.ofClass(object.eClass()), ObjectLabels.of(object)));
        changes.forEach(change -> command.append(change.apply(domain)));
        additions.forEach(addition -> command.append(AddCommand.create(domain, addition.container,
                ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, addition.child)));
        return command;
    }

    private DirectoryObject container(DirectoryObject parent, String name) {
        if (isNew(parent)) {
            return Sites.container(parent, name);
        }
        return Sites.find(parent, name).or(() -> additions.stream()
                .filter(addition -> addition.container == parent && name.equalsIgnoreCase(addition.child.getName()))
                .map(Addition::child).findFirst()).orElseGet(() -> {
                    DirectoryContainer created = ExsiteFactory.eINSTANCE.createDirectoryContainer();
                    created.setName(name);
                    add(parent, created);
                    return created;
                });
    }

    /** Tells whether an object is one that this is going to add. */
    private boolean isNew(DirectoryObject place) {
        return additions.stream().anyMatch(addition -> EcoreUtil.isAncestor(addition.child, place));
    }

    private record Addition(DirectoryObject container, DirectoryObject child) {
    }
}
