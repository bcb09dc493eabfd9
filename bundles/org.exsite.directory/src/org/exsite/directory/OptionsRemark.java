package org.exsite.directory;

/**
 * What an options file asks for that gives another result than is meant. The file is read nonetheless.
 *
 * @param file the name of the options file
 * @param line the number of the line, from 1
 * @param kind which of the known mistakes it is
 * @param problem what is wrong and what was expected
 * @param text the line
 */
public record OptionsRemark(String file, int line, ImportKind kind, String problem, String text) {
}
