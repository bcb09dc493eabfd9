/** Rules about connectors of every kind: address spaces, costs, scopes, size limits, restrictions. */
package org.exsite.rules.exchange.connections;
