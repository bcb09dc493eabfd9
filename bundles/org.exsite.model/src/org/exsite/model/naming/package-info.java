/**
 * Values of the model that are no addresses: distinguished names, schedules, suppressions of findings, and attributes
 * that Exsite does not know and keeps as they are.
 *
 * <p>{@link org.exsite.model.naming.DistinguishedName} reads and writes the forms that Exchange, CSV files and LDAP
 * use; {@link org.exsite.model.naming.DistinguishedNames} knows the names of objects.
 */
package org.exsite.model.naming;
