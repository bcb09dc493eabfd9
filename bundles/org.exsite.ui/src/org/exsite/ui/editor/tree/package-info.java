/** The tree of the directory: contents in portions, labels, filter, menu, drag and drop. */
package org.exsite.ui.editor.tree;
