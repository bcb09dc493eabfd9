/** Rules about organization, sites and servers: names, roles, accounts, journals, limits. */
package org.exsite.rules.exchange.sites;
