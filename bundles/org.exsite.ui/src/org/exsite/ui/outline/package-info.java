/** The Outline view of the editor. */
package org.exsite.ui.outline;
