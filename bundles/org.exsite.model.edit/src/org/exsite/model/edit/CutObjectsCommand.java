package org.exsite.model.edit;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.exsite.model.naming.DistinguishedName;

/** Cuts objects and keeps the names that they had, which cannot be told once they are cut. */
final class CutObjectsCommand extends CutToClipboardCommand {

    private final ExsiteEditingDomain domain;
    private final Collection<?> objects;

    CutObjectsCommand(ExsiteEditingDomain domain, Command removal, Collection<?> objects) {
        super(domain, removal);
        this.domain = domain;
        this.objects = objects;
    }

    @Override
    public void execute() {
        remembering(super::execute);
    }

    @Override
    public void redo() {
        remembering(super::redo);
    }

    private void remembering(Runnable cut) {
        Map<Object, DistinguishedName> names = new IdentityHashMap<>();
        objects.forEach(object -> names.put(object, ModelClipboard.nameOf(object)));
        domain.remembering(names, cut);
    }
}
