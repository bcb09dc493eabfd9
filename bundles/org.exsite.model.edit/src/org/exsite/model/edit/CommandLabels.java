package org.exsite.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.ReplaceCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;

/** Says what a command does, for the menu entries Undo and Redo: "Set Alias of Postmaster". */
final class CommandLabels {

    private CommandLabels() {
    }

    /** Returns the label of a command, or {@code null} to leave it as it is. */
    static String of(Class<? extends Command> type, CommandParameter parameter, Collection<?> clipboard) {
        Object what = parameter.getCollection() == null ? parameter.getValue() : parameter.getCollection();
        if (type == AddCommand.class) {
            return names(parameter).orElseGet(() -> value(parameter, "command.add", "command.addValue", what));
        } else if (type == RemoveCommand.class) {
            return value(parameter, "command.remove", "command.removeValue", what);
        } else if (type == ReplaceCommand.class) {
            return onFeature("command.change", parameter);
        } else if (type == DeleteCommand.class) {
            return EditMessages.format("command.remove", ObjectLabels.of(what));
        } else if (type == MoveCommand.class) {
            return parameter.getFeature() instanceof EReference
                    ? EditMessages.format("command.move", ObjectLabels.of(parameter.getValue()))
                    : onFeature("command.change", parameter);
        } else if (type == CutToClipboardCommand.class) {
            return EditMessages.format("command.cut", ObjectLabels.of(what));
        } else if (type == CopyToClipboardCommand.class) {
            return EditMessages.format("command.copy", ObjectLabels.of(what));
        } else if (type == PasteFromClipboardCommand.class) {
            return EditMessages.format("command.paste", ObjectLabels.of(clipboard));
        } else if (type == DragAndDropCommand.class) {
            return EditMessages.format("command.move", ObjectLabels.of(what));
        } else if (type == CreateChildCommand.class && parameter.getValue() instanceof CommandParameter child
                && child.getEValue() != null) {
            return EditMessages.format("command.create", ObjectLabels.ofClass(child.getEValue().eClass()));
        }
        return null;
    }

    static String setMany(EStructuralFeature feature, Collection<?> objects) {
        return objects.size() == 1
                ? EditMessages.format("command.set", ObjectLabels.ofFeature(feature), ObjectLabels.of(objects))
                : EditMessages.format("command.setMany", ObjectLabels.ofFeature(feature), objects.size());
    }

    /** Returns the label of a command that sets a value, with the name that the object has now. */
    static String set(EObject owner, EStructuralFeature feature, Object value, int index) {
        boolean cleared = value == null || value == SetCommand.UNSET_VALUE;
        String key = index != CommandParameter.NO_INDEX ? "command.change" : cleared ? "command.clear" : "command.set";
        return EditMessages.format(key, ObjectLabels.ofFeature(feature), ObjectLabels.of(owner));
    }

    private static String value(CommandParameter parameter, String objectKey, String valueKey, Object what) {
        boolean object = parameter.getFeature() == null || what instanceof DirectoryObject
                || what instanceof Collection<?> all && all.stream().anyMatch(DirectoryObject.class::isInstance);
        return object ? EditMessages.format(objectKey, ObjectLabels.of(what)) : onFeature(valueKey, parameter);
    }

    /** Returns the label of a command that adds names of objects to a feature. */
    private static Optional<String> names(CommandParameter parameter) {
        if (!(parameter.getFeature() instanceof EStructuralFeature feature)
                || feature.getEType() != ExsitePackage.Literals.DISTINGUISHED_NAME) {
            return Optional.empty();
        }
        Collection<?> added = parameter.getCollection() != null ? parameter.getCollection()
                : List.of(parameter.getValue());
        Object first = added.size() == 1 ? added.iterator().next() : null;
        DirectoryObject named = first instanceof DistinguishedName name
                ? DirectoryTargets.find(parameter.getEOwner(), name) : null;
        boolean members = feature == ExsitePackage.Literals.DISTRIBUTION_LIST__MEMBERS;
        String owner = ObjectLabels.of(parameter.getOwner());
        String what = named != null ? ObjectLabels.of(named)
                : first instanceof DistinguishedName name ? name.value() : null;
        return Optional.of(what == null
                ? members ? EditMessages.format("command.addMembers", added.size(), owner)
                        : EditMessages.format("command.addNames", added.size(), ObjectLabels.ofFeature(feature), owner)
                : members ? EditMessages.format("command.addMember", what, owner)
                        : EditMessages.format("command.addName", what, ObjectLabels.ofFeature(feature), owner));
    }

    private static String onFeature(String key, CommandParameter parameter) {
        return parameter.getFeature() instanceof EStructuralFeature feature
                ? EditMessages.format(key, ObjectLabels.ofFeature(feature), ObjectLabels.of(parameter.getOwner()))
                : null;
    }
}
