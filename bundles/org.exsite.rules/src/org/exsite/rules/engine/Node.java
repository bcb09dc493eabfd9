package org.exsite.rules.engine;

import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
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

    /** The object is in the tables. */
    static final int ENTERED = 64;

    final EObject target;
    private final BiConsumer<Node, Notification> listener;
    /** Orders the object among those in the same containment list, or a root among the roots. */
    long position;
    /** The hash codes of its keys, see {@link Keys}; {@code null} if it is in no table. */
    int[] hashes;
    /** What its rules depend on as those of many others do. */
    Profile profile = Profile.EMPTY;
    /** What its rules depend on as those of few others do; {@code null} if there is nothing. */
    Reading[] readings;
    /** Its place among the members of its profile. */
    int member;
    /** The runs of rules on the object that found something, see {@link Bag}. */
    Object runs;
    private Source whole;
    private Source container;
    /** The findings on the object, see {@link Bag}. */
    Object findings;
    private int state;

    Node(EObject target, BiConsumer<Node, Notification> listener) {
        this.target = target;
        this.listener = listener;
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

    /** Returns what stands for the object as something that rules depend on. */
    Source source(boolean asContainer) {
        if (asContainer) {
            container = container == null ? new Source(this, null, null) : container;
            return container;
        }
        whole = whole == null ? new Source(this, null, null) : whole;
        return whole;
    }

    void forget(Source source) {
        if (source == whole) {
            whole = null;
        } else if (source == container) {
            container = null;
        }
    }

    /** Says that the object has changed. */
    void affect(Agenda agenda) {
        if (whole != null) {
            whole.affect(agenda, null);
        }
        if (container != null) {
            container.affect(agenda, null);
        }
    }

    /** Says that something within the object has changed, which is nothing to those that see a container in it. */
    void affectWithin(Agenda agenda, EClass contained) {
        if (whole != null) {
            whole.affect(agenda, contained);
        }
    }

    /** Tells whether anything but the object's place in the model asks for it to be followed. */
    boolean isNeeded() {
        return whole != null || container != null || findings != null;
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
