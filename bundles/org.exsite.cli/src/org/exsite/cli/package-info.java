/**
 * The command line {@code exsite}. {@link org.exsite.cli.Main} starts it; {@code commands} declares the commands and
 * their options, {@code work} does them, {@code format} writes what they found, {@code io} is console, files and exit
 * codes.
 */
package org.exsite.cli;
