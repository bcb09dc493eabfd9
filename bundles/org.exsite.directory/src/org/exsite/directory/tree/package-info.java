/**
 * Builds the tree of an organization from entries that come in any order, several files included, and notes what could
 * not be placed.
 */
package org.exsite.directory.tree;
