/** Names of controls for screen readers, and letters of all sizes. */
package org.exsite.ui.accessibility;
