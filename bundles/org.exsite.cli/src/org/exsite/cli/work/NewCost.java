package org.exsite.cli.work;

import org.exsite.model.address.AddressSpaceCost;
import org.exsite.cli.io.Failure;

/**
 * Another cost of everything that a connector leads to.
 *
 * @param connector what people call the connector
 * @param cost the cost
 */
public record NewCost(String connector, int cost) {

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
            if (cost >= 0 && cost <= AddressSpaceCost.MOST) {
                return new NewCost(text.substring(0, sign), cost);
            }
        } catch (NumberFormatException e) {
            // no number is no cost either
        }
        throw Failure.usage("gwart.badCost", number);
    }
}
