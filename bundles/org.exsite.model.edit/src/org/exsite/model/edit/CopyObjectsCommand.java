package org.exsite.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.exsite.model.Organization;

/** Puts objects on the clipboard, which makes the copies itself and asks them for the names that they have. */
final class CopyObjectsCommand extends CopyToClipboardCommand {

    CopyObjectsCommand(ExsiteEditingDomain domain, Collection<?> objects) {
        super(domain, objects);
    }

    @Override
    protected boolean prepare() {
        return !sourceObjects.isEmpty() && sourceObjects.stream().noneMatch(Organization.class::isInstance);
    }

    @Override
    public void doExecute() {
        oldClipboard = domain.getClipboard();
        domain.setClipboard(List.copyOf(sourceObjects));
    }

    @Override
    public void doUndo() {
        domain.setClipboard(oldClipboard);
    }

    @Override
    public void doRedo() {
        doExecute();
    }

    @Override
    public Collection<?> doGetResult() {
        return List.of();
    }

    @Override
    public Collection<?> doGetAffectedObjects() {
        return sourceObjects;
    }

    @Override
    public void doDispose() {
        oldClipboard = null;
    }
}
