/** Rules that need the routing tables: addresses without route, loops, spaces that never win. */
package org.exsite.rules.exchange.routing;
