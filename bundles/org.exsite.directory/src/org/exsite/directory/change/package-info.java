/**
 * Change sets inside: how two states are compared, in which order changes can be made, how a change becomes a command,
 * and what no file can carry.
 */
package org.exsite.directory.change;
