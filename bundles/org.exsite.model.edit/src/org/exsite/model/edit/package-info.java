/**
 * What an editor of any kind needs of the model without a window: labels, icons by name, the children that an object
 * may have, commands that keep names and references right, and the editing domain whose command stack all changes go
 * through.
 *
 * <p>Changes are commands of {@link org.exsite.model.edit.ExsiteEditingDomain}; labels of undo steps are made by {@link
 * org.exsite.model.edit.CommandLabels}, icons named by {@link org.exsite.model.edit.ObjectIcons}. There is no SWT here,
 * so that command line and report use the same words as the window.
 */
package org.exsite.model.edit;
