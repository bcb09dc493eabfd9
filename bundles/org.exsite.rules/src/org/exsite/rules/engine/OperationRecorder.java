package org.exsite.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;

/** Notes what happens to a model, to tell it as one operation. */
final class OperationRecorder implements Consumer<Notification> {

    /** An attribute of one object; the object counts as itself, whatever it is equal to. */
    private record Slot(EObject object, EStructuralFeature feature) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Slot slot && slot.object == object && slot.feature == feature;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object) * 31 + feature.hashCode();
        }
    }

    private final List<ModelChange> moves = new ArrayList<>();
    /** The values before the first change. */
    private final Map<Slot, List<Object>> before = new LinkedHashMap<>();

    @Override
    public void accept(Notification notification) {
        if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)
                || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            if (notification.getEventType() != Notification.MOVE) {
                values(notification.getOldValue()).forEach(gone -> remove((EObject) gone, object));
                values(notification.getNewValue(), notification).forEach(come -> add((EObject) come, object));
            }
        } else {
            before.computeIfAbsent(new Slot(object, feature), slot -> before(notification, object, feature));
        }
    }

    /** Returns what happened; what is as it was before is no change. */
    Operation operation() {
        List<ModelChange> changes = new ArrayList<>(moves);
        before.forEach((slot, values) -> {
            ModelChange.Setting setting = new ModelChange.Setting(slot.object, slot.feature, values,
                    now(slot.object, slot.feature));
            if (!setting.added().isEmpty() || !setting.removed().isEmpty()) {
                changes.add(setting);
            }
        });
        return new Operation(changes);
    }

    private void remove(EObject object, EObject place) {
        moves.add(new ModelChange.Removal(object, place));
        object.eContents().forEach(child -> remove(child, object));
    }

    private void add(EObject object, EObject place) {
        moves.add(new ModelChange.Addition(object, place));
        object.eContents().forEach(child -> add(child, object));
    }

    private static List<Object> before(Notification notification, EObject object, EStructuralFeature feature) {
        if (!feature.isMany()) {
            return values(notification.getOldValue());
        }
        List<Object> values = now(object, feature);
        values(notification.getNewValue(), notification).forEach(values::remove);
        values.addAll(values(notification.getOldValue()));
        return values;
    }

    private static List<Object> now(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) ? values(object.eGet(feature)) : new ArrayList<>();
    }

    /** Where several values are removed the new value is where they stood. */
    private static List<Object> values(Object value, Notification notification) {
        return notification.getEventType() == Notification.REMOVE_MANY ? List.of() : values(value);
    }

    private static List<Object> values(Object value) {
        List<Object> values = new ArrayList<>();
        if (value instanceof Collection<?> all) {
            values.addAll(all);
        } else if (value != null) {
            values.add(value);
        }
        return values;
    }
}
