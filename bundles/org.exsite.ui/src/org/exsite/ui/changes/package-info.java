/**
 * Pending Changes: what differs from the state that was imported, accepted or taken back one by one; and the wizard
 * that merges a newer export.
 */
package org.exsite.ui.changes;
