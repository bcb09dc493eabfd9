package org.exsite.cli.format;

/**
 * A fix as reports show it.
 *
 * @param id the permanent id, unique within its rule
 * @param label what it does, in a few words
 * @param needsChoice whether somebody must choose an object before it can be applied
 */
public record Remedy(String id, String label, boolean needsChoice) {
}
