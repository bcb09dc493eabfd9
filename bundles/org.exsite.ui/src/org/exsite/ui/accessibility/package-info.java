/** Names of controls for screen readers. */
package org.exsite.ui.accessibility;
