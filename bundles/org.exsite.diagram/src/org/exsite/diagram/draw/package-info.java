/**
 * Draws a topology onto a {@link org.exsite.diagram.draw.Surface}: SVG and PNG are here, the window has its own.
 * Colours and shapes have their place in {@code Palette} and {@code Appearance}.
 */
package org.exsite.diagram.draw;
