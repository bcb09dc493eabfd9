/**
 * The directory in files and over LDAP, in and out, and the differences between two states of it.
 *
 * <p>This package is what others use: {@link org.exsite.directory.DirectoryReader} and {@link
 * org.exsite.directory.DirectoryWriter} for whole directories, {@link org.exsite.directory.ChangeSet} for differences
 * and the files that carry them, {@link org.exsite.directory.ThreeWayMerge}, {@link org.exsite.directory.LdapPull} and
 * {@link org.exsite.directory.LdapPush}. The packages below do the work and are not for others.
 */
package org.exsite.directory;
