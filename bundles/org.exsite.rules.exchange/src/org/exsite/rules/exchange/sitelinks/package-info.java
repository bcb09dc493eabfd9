/** Rules about what joins sites: site connectors, target servers, directory replication. */
package org.exsite.rules.exchange.sitelinks;
