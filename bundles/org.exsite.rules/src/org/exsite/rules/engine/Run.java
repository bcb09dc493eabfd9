package org.exsite.rules.engine;

import java.util.List;

/**
 * What one rule found on one object.
 *
 * @param entry the rule
 * @param findings the findings, at least one
 */
record Run(RuleEntry entry, List<Reported> findings) {
}
