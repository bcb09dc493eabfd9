/**
 * What rules are built of: base classes, versions of Exchange, texts, labels, and fixes that many rules share. It
 * depends on no group of rules.
 */
package org.exsite.rules.exchange.common;
