package org.exsite.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;

/**
 * Where one organization is edited: every change goes through its command stack, and every command says what it does.
 * Used on one thread, as EMF asks.
 */
public class ExsiteEditingDomain extends AdapterFactoryEditingDomain {

    private final ModelClipboard sharedClipboard;
    private Map<Object, DistinguishedName> origins = Map.of();

    /** Makes a domain with a clipboard of its own. */
    public ExsiteEditingDomain() {
        this(new ModelClipboard());
    }

    /** Makes a domain that shares a clipboard with others. */
    public ExsiteEditingDomain(ModelClipboard clipboard) {
        super(new ExsiteItemProviderAdapterFactory(), new GuardedCommandStack());
        this.sharedClipboard = clipboard;
    }

    /** Takes over an organization, so that it finds this domain; its resource becomes one of this domain. */
    public void adopt(Organization organization) {
        if (organization.eResource() != null) {
            getResourceSet().getResources().add(organization.eResource());
        }
    }

    @Override
    public GuardedCommandStack getCommandStack() {
        return (GuardedCommandStack) super.getCommandStack();
    }

    @Override
    public ExsiteItemProviderAdapterFactory getAdapterFactory() {
        return (ExsiteItemProviderAdapterFactory) super.getAdapterFactory();
    }

    /** Returns a command that gives a feature of several objects one value, as one step. */
    public Command set(Collection<? extends EObject> objects, EStructuralFeature feature, Object value) {
        if (objects.size() == 1) {
            return SetCommand.create(this, objects.iterator().next(), feature, unsetIfNull(feature, value));
        }
        CompoundCommand command = new CompoundCommand(CommandLabels.setMany(feature, objects));
        for (EObject object : objects) {
            command.append(SetCommand.create(this, object, feature, unsetIfNull(feature, value)));
        }
        return command;
    }

    @Override
    public Command createCommand(Class<? extends Command> type, CommandParameter parameter) {
        Command command = command(type, parameter);
        if (command instanceof AbstractCommand labelled && command != UnexecutableCommand.INSTANCE
                && command != IdentityCommand.INSTANCE) {
            String label = CommandLabels.of(type, parameter, getClipboard());
            if (label != null) {
                labelled.setLabel(label);
            }
        }
        return command;
    }

    /**
     * Returns a command that adds copies of objects, which may belong to another organization, to an object that may hold
     * them. A name that is taken gets a number; names of one another lead to the copies, all others are kept.
     */
    public Command addCopies(EObject owner, Collection<?> objects) {
        AddCopiesCommand command = new AddCopiesCommand(this, owner, objects, null);
        command.setLabel(EditMessages.format("command.paste", ObjectLabels.of(objects)));
        return command;
    }

    private Command command(Class<? extends Command> type, CommandParameter parameter) {
        if (type == DeleteCommand.class) {
            return new DeleteObjectsCommand(this, parameter.getCollection());
        } else if (type == CopyToClipboardCommand.class) {
            return new CopyObjectsCommand(this, parameter.getCollection());
        } else if (type == CutToClipboardCommand.class) {
            return new CutObjectsCommand(this, RemoveCommand.create(this, parameter.getCollection()),
                    parameter.getCollection());
        } else if (type == PasteFromClipboardCommand.class && parameter.getEOwner() != null) {
            return new AddCopiesCommand(this, parameter.getEOwner(), getClipboard(), sharedClipboard.names());
        }
        return super.createCommand(type, parameter);
    }

    /** Does work that puts objects on the clipboard, which had these names. */
    void remembering(Map<Object, DistinguishedName> names, Runnable work) {
        origins = names;
        try {
            work.run();
        } finally {
            origins = Map.of();
        }
    }

    @Override
    public Collection<Object> getClipboard() {
        Collection<Object> contents = sharedClipboard.contents();
        return contents.isEmpty() ? null : contents;
    }

    /**
     * Puts copies on the clipboard. EMF pastes the very objects that were cut; here another editor may paste them, and
     * the cut be undone later.
     */
    @Override
    public void setClipboard(Collection<Object> clipboard) {
        List<EObject> objects = clipboard == null ? List.of()
                : clipboard.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
        sharedClipboard.put(objects, origins);
    }

    private static Object unsetIfNull(EStructuralFeature feature, Object value) {
        return value == null && feature != ExsitePackage.Literals.DIRECTORY_OBJECT__NAME ? SetCommand.UNSET_VALUE
                : value;
    }
}
