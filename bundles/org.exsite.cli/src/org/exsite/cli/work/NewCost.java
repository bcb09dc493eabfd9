package org.exsite.cli.work;

import org.exsite.cli.io.Failure;

/**
 * Another cost of everything that a connector leads to.
 *
 * @param connector what people call the connector
 * @param cost the cost
 */
public record NewCost(String connector, int cost) {

    /** The greatest cost that the Administrator program takes (Q262952). */
    private static final int MAX_COST = 100;

    /**
     * Reads the form {@code NAME=COST}; a name may have equals signs of its own.
     *
     * @throws Failure if the text has another form, or the cost is none
     */
    public static NewCost parse(String text) {
        int sign = text.lastIndexOf('=');
        if (sign < 1) {
            throw Failure.usage("gwart.costForm", text);
        }
        String number = text.substring(sign + 1).strip();
        try {
            int cost = Integer.parseInt(number);
            if (cost >= 0 && cost <= MAX_COST) {
                return new NewCost(text.substring(0, sign), cost);
            }
        } catch (NumberFormatException e) {
            // no number is no cost either
        }
        throw Failure.usage("gwart.badCost", number);
    }
}
