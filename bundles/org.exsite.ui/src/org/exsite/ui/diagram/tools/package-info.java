/** What mouse and keys mean on the canvas: select, move, connect, walk. */
package org.exsite.ui.diagram.tools;
