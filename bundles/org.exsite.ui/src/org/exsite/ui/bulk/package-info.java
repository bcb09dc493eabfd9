/** Changes of very many objects as one step for undo, in turns short enough that the window goes on drawing. */
package org.exsite.ui.bulk;
