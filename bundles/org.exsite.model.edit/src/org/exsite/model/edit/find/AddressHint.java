package org.exsite.model.edit.find;

/**
 * A text that may be entered for addresses.
 *
 * @param text what is entered
 * @param about where it comes from, as people read it
 */
public record AddressHint(String text, String about) {
}
