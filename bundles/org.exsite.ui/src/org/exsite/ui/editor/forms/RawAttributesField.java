package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.directory.DirectoryAttribute;
import org.exsite.directory.DirectoryAttributes;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.RawAttribute;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.Messages;

/**
 * The attributes of an object as the directory has them, under their raw names, those that Exsite does not know among
 * them. Each edit is one step, wherever the value is kept.
 */
final class RawAttributesField extends ValueTable {

    private static final int HEIGHT = 260;

    RawAttributesField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    int height() {
        return HEIGHT;
    }

    @Override
    void createColumns() {
        column(Messages.Raw_name, 30, value -> ((DirectoryAttribute) value).name());
        column(Messages.Raw_value, 45, value -> ((DirectoryAttribute) value).text());
        column(Messages.Raw_meaning, 25, value -> meaning((DirectoryAttribute) value));
    }

    @Override
    void createButtons() {
        button(Messages.Table_add, 0, Integer.MAX_VALUE, this::add);
        button(Messages.Table_edit, 1, 1, this::edit);
        button(Messages.Table_remove, 1, Integer.MAX_VALUE, this::remove);
    }

    @Override
    List<?> shownValues() {
        return DirectoryAttributes.of(object());
    }

    @Override
    boolean concerns(Finding finding, Object value) {
        DirectoryAttribute attribute = (DirectoryAttribute) value;
        return attribute.feature() != null && attribute.feature() == finding.feature();
    }

    @Override
    List<Finding> foundHere() {
        return context().editor().getValidation() == null ? List.of()
                : context().editor().getValidation().findings(object());
    }

    private void add() {
        new RawAttributeDialog(context().shell(), Messages.Raw_addTitle, object(), null).ask().ifPresent(entered -> {
            Optional<EStructuralFeature> known = DirectoryAttributes.feature(object().eClass(), entered.name());
            Object value = known.<Object>map(to -> DirectoryAttributes.read(to, entered.value())).orElse(entered);
            EStructuralFeature to = known.orElse(feature());
            execute(Messages.Raw_addLabel, entered.name(), to.isMany()
                    ? AddCommand.create(context().domain(), object(), to, value)
                    : SetCommand.create(context().domain(), object(), to, value));
        });
    }

    @Override
    void edit() {
        if (selected().size() == 1 && selected().getFirst().value() instanceof DirectoryAttribute old
                && old.editable()) {
            new RawAttributeDialog(context().shell(), Messages.Raw_editTitle, object(), old).ask()
                    .filter(entered -> !entered.value().equals(old.text())).ifPresent(entered -> {
                        Object value = old.isKnown() ? DirectoryAttributes.read(old.feature(), entered.value()) : entered;
                        execute(Messages.Raw_changeLabel, old.name(), old.feature().isMany()
                                ? SetCommand.create(context().domain(), object(), old.feature(), value, old.index())
                                : SetCommand.create(context().domain(), object(), old.feature(), value));
                    });
        }
    }

    @Override
    void remove() {
        List<DirectoryAttribute> attributes = selected().stream().map(row -> (DirectoryAttribute) row.value())
                .filter(DirectoryAttribute::editable)
                .sorted((a, b) -> Integer.compare(b.index(), a.index())).toList();
        if (!attributes.isEmpty()) {
            Command[] removals = attributes.stream().map(this::removal).toArray(Command[]::new);
            execute(Messages.Raw_removeLabel, attributes.size() == 1 ? attributes.getFirst().name()
                    : Messages.bind(Messages.Raw_several, attributes.size()), removals);
        }
    }

    private Command removal(DirectoryAttribute attribute) {
        return attribute.feature().isMany()
                ? new RemoveAt(context().domain(), object(), attribute.feature(), attribute.index())
                : SetCommand.create(context().domain(), object(), attribute.feature(), SetCommand.UNSET_VALUE);
    }

    private void execute(String label, String name, Command... commands) {
        CompoundCommand all = new CompoundCommand(0, Messages.bind(label, name, ObjectLabels.of(object())));
        for (Command command : commands) {
            all.append(command);
        }
        context().execute(all);
    }

    private static String meaning(DirectoryAttribute attribute) {
        return attribute.feature() == null ? "" //$NON-NLS-1$
                : attribute.isKnown() ? ObjectLabels.ofFeature(attribute.feature()) : Messages.Raw_unknown;
    }

    private DirectoryObject object() {
        return (DirectoryObject) context().object();
    }

    /** Returns what an attribute is called and its value as they stand in a dialog. */
    static RawAttribute entered(String name, String text) {
        return new RawAttribute(name.strip(), text);
    }
}
