/** Finds objects by words that somebody types, and finds who names an object. */
package org.exsite.model.edit.find;
