package org.exsite.ui.editor.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.find.ObjectPicker;

/** The names of other objects, such as the members of a distribution list; a double click leads to the object. */
final class NameListField extends ValueListField {

    private Function<DistinguishedName, DirectoryObject> finder = name -> null;

    NameListField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    void createColumns() {
        column(Messages.Picker_name, 40, value -> {
            DirectoryObject target = finder.apply((DistinguishedName) value);
            return target == null ? Messages.Table_missing : ObjectLabels.of(target);
        });
        column(Messages.Picker_place, 60, Object::toString);
    }

    @Override
    void refresh() {
        finder = context().finder(values().size());
        super.refresh();
    }

    @Override
    void createButtons() {
        button(Messages.Table_addObjects, 0, Integer.MAX_VALUE, this::addValue);
        button(Messages.Table_remove, 1, Integer.MAX_VALUE, this::remove);
        button(Messages.Table_open, 1, 1, this::edit);
    }

    @Override
    void addValue() {
        Set<Object> present = new LinkedHashSet<>(values());
        EObject object = context().object();
        Supplier<Stream<DirectoryObject>> candidates = context().candidates(feature());
        List<DistinguishedName> names = new ObjectPicker(context().shell(), label(),
                () -> candidates.get().filter(candidate -> candidate != object && !present.contains(
                        candidate.getDistinguishedName())), null, true, "").choose().stream() //$NON-NLS-1$
                .map(DirectoryObject::getDistinguishedName).filter(name -> !present.contains(name)).toList();
        if (!names.isEmpty()) {
            context().execute(AddCommand.create(context().domain(), context().object(), feature(), names));
        }
    }

    @Override
    void edit() {
        if (selected().size() == 1) {
            DirectoryObject target = DirectoryTargets.find(context().object(),
                    (DistinguishedName) selected().getFirst().value());
            if (target != null) {
                context().editor().reveal(target, null);
            }
        }
    }
}
