package org.exsite.directory.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.exsite.model.DirectoryObject;

/**
 * Steps that change a model as one command, for the command stack of an editor or to be executed without one. It can be
 * executed if it has any step, and fits only the state of the model that it was made for.
 */
final class EditCommand extends AbstractCommand {

    private final List<Edit> edits;

    EditCommand(List<Edit> edits) {
        this.edits = List.copyOf(edits);
    }

    @Override
    protected boolean prepare() {
        return !edits.isEmpty();
    }

    @Override
    public void execute() {
        redo();
    }

    @Override
    public void redo() {
        edits.forEach(Edit::apply);
    }

    @Override
    public void undo() {
        edits.reversed().forEach(Edit::undo);
    }

    @Override
    public Collection<?> getResult() {
        return getAffectedObjects();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Collection<DirectoryObject> objects = new LinkedHashSet<>();
        edits.forEach(edit -> objects.add(edit.object()));
        return new ArrayList<>(objects);
    }
}
