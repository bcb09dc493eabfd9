/** LDIF: content and change records, read with the line of each mistake, and written. */
package org.exsite.directory.ldif;
