package org.exsite.model.util;

/**
 * The single values of an object that was just made, on their way into it: nobody else knows the object yet, so that it
 * gets all of them at once instead of making room for each. To be used again for the next object.
 */
public final class ValueBatch {

    private final Object[] values = new Object[CompactObject.MAX_FEATURES];
    private long low;
    private long high;

    /** Sets the value of a feature. */
    public void set(int feature, Object value) {
        values[feature] = value;
        if (feature < Long.SIZE) {
            low |= 1L << feature;
        } else {
            high |= 1L << feature;
        }
    }

    /** Tells whether there is a value for a feature. */
    public boolean has(int feature) {
        return ((feature < Long.SIZE ? low : high) & 1L << feature) != 0;
    }

    /** Gives an object the values and is ready for the next one. */
    public void flush(CompactObject object) {
        if ((low | high) != 0) {
            object.fill(low, high, values);
            low = 0;
            high = 0;
        }
    }

    /** Forgets the values. */
    public void clear() {
        low = 0;
        high = 0;
    }
}
