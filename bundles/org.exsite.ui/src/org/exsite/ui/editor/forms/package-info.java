/**
 * The form of an object: tabs, sections and one field for each attribute, made from the model. {@code FieldFactory}
 * chooses the field; a new kind of field is a class here and a line there.
 */
package org.exsite.ui.editor.forms;
