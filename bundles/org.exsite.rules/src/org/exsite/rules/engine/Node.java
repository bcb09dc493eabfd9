package org.exsite.rules.engine;

import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;

/** What a live evaluation keeps for one object; it is the adapter that follows the object at the same time. */
final class Node implements Adapter {

    /** The object belongs to the model that is evaluated. */
    static final int IN_MODEL = 1;
    /** The object is a root. */
    static final int ROOT = 2;
    /** A feature that is no containment has changed. */
    static final int CHANGED = 4;
    /** A feature has changed that keys of what is below may depend on. */
    static final int CHANGED_BELOW = 8;
    /** The object was added, removed or moved, and what that means is still to be found out. */
    static final int RELOCATED = 16;
    /** The rules for the object are to be run. */
    static final int DIRTY = 32;

    final EObject target;
    private final BiConsumer<Node, Notification> listener;
    /** Orders the object among those in the same containment list, or a root among the roots. */
    long position;
    /** By slot of the table: {@code null}, the key, or a {@link KeyList}. */
    Object[] keys;
    /** The runs of rules on the object, see {@link Bag}. */
    Object runs;
    /** The runs that depend on the object and what it contains, see {@link Bag}. */
    Object readers;
    /** The runs that depend on the object as a container, see {@link Bag}. */
    Object belowReaders;
    /** The findings on the object, see {@link Bag}. */
    Object findings;
    private int state;

    Node(EObject target, BiConsumer<Node, Notification> listener) {
        this.target = target;
        this.listener = listener;
    }

    /** The keys of an object that has several in one table. */
    record KeyList(Object[] keys) {
    }

    boolean is(int flag) {
        return (state & flag) != 0;
    }

    /** Sets a flag and tells whether it was not set before. */
    boolean set(int flag) {
        boolean fresh = !is(flag);
        state |= flag;
        return fresh;
    }

    void clear(int flags) {
        state &= ~flags;
    }

    /** Tells whether anything but the object's place in the model asks for it to be followed. */
    boolean isNeeded() {
        return readers != null || belowReaders != null || findings != null;
    }

    boolean belongsTo(BiConsumer<Node, Notification> other) {
        return listener == other;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
            listener.accept(this, notification);
        }
    }

    @Override
    public Notifier getTarget() {
        return target;
    }

    @Override
    public void setTarget(Notifier newTarget) {
        // A node stays with its object
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Node.class;
    }
}
