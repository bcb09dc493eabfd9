package org.exsite.ui.editor.forms;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.DirectoryTargets;
import org.exsite.model.edit.NameLists;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectDrag;
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
    String name(Object value) {
        DirectoryObject target = finder.apply((DistinguishedName) value);
        return target == null ? ((DistinguishedName) value).value() : ObjectLabels.of(target);
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
        acceptDrops();
    }

    /** Objects that are dropped onto the table are added to it. */
    private void acceptDrops() {
        DropTarget target = new DropTarget(viewer().getTable(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(ObjectDrag.transfers());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                judge(event);
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                judge(event);
            }

            @Override
            public void dropAccept(DropTargetEvent event) {
                judge(event);
            }

            @Override
            public void drop(DropTargetEvent event) {
                context().execute(addition(ObjectDrag.dragged()));
            }
        });
    }

    private void judge(DropTargetEvent event) {
        event.detail = addition(ObjectDrag.dragged()).canExecute() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    private Command addition(List<?> objects) {
        return NameLists.add(context().domain(), (DirectoryObject) context().object(), feature(), objects);
    }

    @Override
    void addValue() {
        Set<Object> present = new LinkedHashSet<>(values());
        EObject object = context().object();
        Supplier<Stream<DirectoryObject>> candidates = context().candidates(feature());
        context().execute(addition(new ObjectPicker(context().shell(), label(),
                () -> candidates.get().filter(candidate -> candidate != object && !present.contains(
                        candidate.getDistinguishedName())), null, true, "").choose())); //$NON-NLS-1$
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
