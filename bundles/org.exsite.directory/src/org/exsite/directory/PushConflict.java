package org.exsite.directory;

import java.util.List;
import java.util.Optional;

/**
 * An attribute that a server has in another state than the change to be made was computed from.
 *
 * @param attribute what people call the attribute
 * @param expected the values that the change was computed from; nothing if the change does not tell them, as a
 *        replacement in a file of change records does not
 * @param found the values that the server has
 */
public record PushConflict(String attribute, Optional<List<String>> expected, List<String> found) {
}
