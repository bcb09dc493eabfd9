/**
 * The editor of {@code .exsite} files and its document: opening, saving, undo, selection, changes from outside, unsaved
 * work.
 *
 * <p>{@link org.exsite.ui.editor.OrganizationEditor} is the editor, {@link org.exsite.ui.editor.OrganizationDocument}
 * the open model with its command stack and its live findings. Pages come from the packages of their subjects; {@link
 * org.exsite.ui.editor.EditorPages} is the only place that knows them all.
 */
package org.exsite.ui.editor;
