/**
 * What rules look up: objects by class, name, reference, address. An index is declared once, here if several groups
 * need it, and kept right by the engine.
 */
package org.exsite.rules.exchange.index;
