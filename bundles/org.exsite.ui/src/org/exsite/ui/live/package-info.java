/** Findings of an open document, kept right while it is edited, and reading of a model in the background. */
package org.exsite.ui.live;
