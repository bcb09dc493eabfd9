/**
 * Rules about a file that is imported: what the import of the Administrator program would refuse, with the number of
 * its event.
 */
package org.exsite.rules.exchange.imports;
