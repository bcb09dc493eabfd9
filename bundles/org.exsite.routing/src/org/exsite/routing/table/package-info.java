/**
 * The routing table (GWART) of a site: which connectors take an address space, by which way and at what cost (Q149121),
 * and the comparison of two tables.
 */
package org.exsite.routing.table;
