package org.exsite.model.util;

import java.util.Arrays;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * An object that has room only for the features that are set. A mailbox has a hundred features of which it uses some
 * fifteen, and an organization has a million mailboxes: fields would cost more than the values.
 *
 * <p>The values stand in the order of their features in one array without gaps; two words tell which features have one.
 */
public abstract class CompactObject extends MinimalEObjectImpl.Container {

    /** The most features that a class may have. */
    public static final int MAX_FEATURES = 2 * Long.SIZE;

    private long low;
    private long high;

    @Override
    public Object dynamicGet(int feature) {
        return has(feature) ? eBasicSettings()[slot(feature)] : null;
    }

    @Override
    public void dynamicSet(int feature, Object value) {
        int slot = slot(feature);
        if (has(feature)) {
            eBasicSettings()[slot] = value;
            return;
        }
        Object[] old = eBasicSettings();
        int size = old == null ? 0 : old.length;
        Object[] values = new Object[size + 1];
        if (size > 0) {
            System.arraycopy(old, 0, values, 0, slot);
            System.arraycopy(old, slot, values, slot + 1, size - slot);
        }
        values[slot] = value;
        eBasicSetSettings(values);
        mark(feature);
    }

    @Override
    public void dynamicUnset(int feature) {
        if (has(feature)) {
            Object[] old = eBasicSettings();
            int slot = slot(feature);
            Object[] values = Arrays.copyOf(old, old.length - 1);
            System.arraycopy(old, slot + 1, values, slot, values.length - slot);
            eBasicSetSettings(values.length == 0 ? null : values);
            mark(feature);
        }
    }

    @Override
    protected EStructuralFeature.Internal.DynamicValueHolder eSettings() {
        return this;
    }

    private boolean has(int feature) {
        return ((feature < Long.SIZE ? low : high) & 1L << feature) != 0;
    }

    /** A shift by more than 63 wraps round, which is what the second word needs. */
    private int slot(int feature) {
        long below = (1L << feature) - 1;
        return feature < Long.SIZE ? Long.bitCount(low & below) : Long.bitCount(low) + Long.bitCount(high & below);
    }

    private void mark(int feature) {
        if (feature < Long.SIZE) {
            low ^= 1L << feature;
        } else {
            high ^= 1L << feature;
        }
    }
}
