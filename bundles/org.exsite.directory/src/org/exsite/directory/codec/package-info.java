/**
 * Values as text and back, for both flavours (CSV and LDAP): one codec for each type of value, bound to attributes by
 * what the schema says. A value that a codec does not understand is kept as it was.
 */
package org.exsite.directory.codec;
