/** Rules about the settings of Internet protocols at sites and servers. */
package org.exsite.rules.exchange.protocols;
