package org.exsite.model.util;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.exsite.model.address.PackedAddressList;
import org.exsite.model.address.ProxyAddress;

/**
 * An object that has room only for the features that are set. A mailbox has a hundred features of which it uses some
 * fifteen, and an organization has a million mailboxes: fields would cost more than the values.
 *
 * <p>The values stand in the order of their features in one array without gaps; two words tell which features have one.
 *
 * <p>Several threads may read an object that nobody changes, although EMF makes a list when it is first asked for and
 * keeps it: values only come then, so that as many values as marks means that they belong together.
 */
public abstract class CompactObject extends MinimalEObjectImpl.Container {

    private static final VarHandle VALUES;
    private static final VarHandle LOW;
    private static final VarHandle HIGH;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            VALUES = lookup.findVarHandle(CompactObject.class, "values", Object[].class);
            LOW = lookup.findVarHandle(CompactObject.class, "low", long.class);
            HIGH = lookup.findVarHandle(CompactObject.class, "high", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The most features that a class may have. */
    public static final int MAX_FEATURES = 2 * Long.SIZE;

    private static final Object[] NOTHING = {};

    private Object[] values = NOTHING;
    private long low;
    private long high;

    /**
     * Tells whether there is anything for a feature: a value, or a list that may be empty. It costs next to nothing, so
     * that whoever goes through all features of many objects asks this first.
     */
    public final boolean holds(int feature) {
        return has(feature);
    }

    /** Sets a single value of an object that nobody else knows yet: nobody is told, and nothing is checked. */
    public final void fill(int feature, Object value) {
        put(feature, value);
    }

    /**
     * Sets several values at once, as {@link #fill(int, Object)} does one.
     *
     * @param first a bit for each of the first 64 features that gets a value
     * @param second a bit for each further one
     * @param byFeature the values at the places of their features
     */
    public final void fill(long first, long second, Object[] byFeature) {
        Object[] all = new Object[Long.bitCount(low | first) + Long.bitCount(high | second)];
        int next = 0;
        for (long rest = low | first; rest != 0; rest &= rest - 1) {
            int feature = Long.numberOfTrailingZeros(rest);
            all[next++] = (first & 1L << feature) != 0 ? byFeature[feature] : values[slot(feature)];
        }
        for (long rest = high | second; rest != 0; rest &= rest - 1) {
            int feature = Long.SIZE + Long.numberOfTrailingZeros(rest);
            all[next++] = (second & 1L << feature) != 0 ? byFeature[feature] : values[slot(feature)];
        }
        values = all;
        low |= first;
        high |= second;
    }

    /**
     * Returns the first feature from a number on that there is anything for, or -1. It is how those who read or write
     * many objects go through what is set.
     */
    public final int nextHeld(int from) {
        if (from < Long.SIZE) {
            long rest = low & -1L << from;
            if (rest != 0) {
                return Long.numberOfTrailingZeros(rest);
            }
        }
        long rest = from < MAX_FEATURES ? high & -1L << Math.max(0, from - Long.SIZE) : 0;
        return rest == 0 ? -1 : Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    /**
     * Gives up the room that filling the object has left over: empty lists go, addresses are packed. Only for an object
     * that was just read, of whose lists nobody has hold.
     */
    public final void compact() {
        for (int feature = nextHeld(0); feature >= 0; feature = nextHeld(feature + 1)) {
            if (values[slot(feature)] instanceof BasicEList<?> list) {
                if (list.isEmpty()) {
                    dynamicUnset(feature);
                } else {
                    values[slot(feature)] = compact(feature, list);
                }
            }
        }
    }

    private Object compact(int feature, BasicEList<?> list) {
        List<?> packed = list.getFirst() instanceof ProxyAddress
                ? PackedAddressList.of(this, eClass().getEStructuralFeature(feature), list) : null;
        if (packed == null) {
            list.shrink();
        }
        return packed == null ? list : packed;
    }

    @Override
    public Object dynamicGet(int feature) {
        while (true) {
            long first = (long) LOW.getAcquire(this);
            long second = (long) HIGH.getAcquire(this);
            Object[] all = (Object[]) VALUES.getAcquire(this);
            if (all.length == Long.bitCount(first) + Long.bitCount(second)) {
                return ((feature < Long.SIZE ? first : second) & 1L << feature) == 0 ? null
                        : all[slot(feature, first, second)];
            }
            // Another thread is just adding a list
            Thread.onSpinWait();
        }
    }

    @Override
    public synchronized void dynamicSet(int feature, Object value) {
        put(feature, value);
    }

    private void put(int feature, Object value) {
        int slot = slot(feature);
        if (has(feature)) {
            values[slot] = value;
            return;
        }
        if (value instanceof BasicEList<?> list && list.isEmpty() && Reading.isActive()) {
            return;
        }
        Object[] more = new Object[values.length + 1];
        System.arraycopy(values, 0, more, 0, slot);
        System.arraycopy(values, slot, more, slot + 1, values.length - slot);
        more[slot] = value;
        VALUES.setRelease(this, more);
        mark(feature);
    }

    @Override
    public synchronized void dynamicUnset(int feature) {
        if (has(feature)) {
            int slot = slot(feature);
            Object[] rest = Arrays.copyOf(values, values.length - 1);
            System.arraycopy(values, slot + 1, rest, slot, rest.length - slot);
            values = rest.length == 0 ? NOTHING : rest;
            mark(feature);
        }
    }

    @Override
    protected boolean eHasSettings() {
        return true;
    }

    @Override
    protected EStructuralFeature.Internal.DynamicValueHolder eSettings() {
        return this;
    }

    private boolean has(int feature) {
        return ((feature < Long.SIZE ? low : high) & 1L << feature) != 0;
    }

    private int slot(int feature) {
        return slot(feature, low, high);
    }

    /** A shift by more than 63 wraps round, which is what the second word needs. */
    private static int slot(int feature, long low, long high) {
        long below = (1L << feature) - 1;
        return feature < Long.SIZE ? Long.bitCount(low & below) : Long.bitCount(low) + Long.bitCount(high & below);
    }

    private void mark(int feature) {
        if (feature < Long.SIZE) {
            LOW.setRelease(this, low ^ 1L << feature);
        } else {
            HIGH.setRelease(this, high ^ 1L << feature);
        }
    }
}
