/** The control that draws a topology: scroll, zoom, overview, tooltips, and words for screen readers. */
package org.exsite.ui.diagram.canvas;
