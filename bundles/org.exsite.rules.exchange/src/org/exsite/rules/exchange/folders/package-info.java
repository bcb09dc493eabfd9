/** Rules about public folders, system folders, and the servers and sites they are on. */
package org.exsite.rules.exchange.folders;
