/**
 * The catalogue of Exchange rules. {@link org.exsite.rules.exchange.ExchangeRules} gathers the groups; each package
 * below is one group by subject, with its rules, their fixes, and their texts in {@code rules.properties}.
 *
 * <p>A new rule is a class in the package of its subject, a line in the group's list, and its texts: {@code common} has
 * the base classes and ready-made fixes, {@code index} what rules look up.
 */
package org.exsite.rules.exchange;
