/** Rules about X.400 connectors, their stacks, and the other side of each. */
package org.exsite.rules.exchange.x400;
