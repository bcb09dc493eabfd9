/**
 * Directory servers: sessions, paged reading, sending changes with a check before each, the log from which a push goes
 * on, and a server in memory to try it on.
 */
package org.exsite.directory.ldap;
