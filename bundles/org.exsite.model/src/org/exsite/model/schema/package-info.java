/**
 * What the annotations of the model say: names in directory, LDAP and CSV files, syntaxes, lengths, what an import may
 * set. This is the only place that reads them; whoever needs such a fact asks {@link org.exsite.model.schema.Schema}.
 */
package org.exsite.model.schema;
