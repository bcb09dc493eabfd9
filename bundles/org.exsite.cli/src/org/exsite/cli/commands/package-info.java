/**
 * Commands and options for picocli, one class for each command, with texts in {@code usage.properties}. A command reads
 * its options and hands them to a class of {@code work}.
 */
package org.exsite.cli.commands;
