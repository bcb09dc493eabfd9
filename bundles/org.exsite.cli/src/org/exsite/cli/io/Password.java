package org.exsite.cli.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.exsite.cli.Messages;

/**
 * The password of somebody who binds to a directory server: the first line of a file, or else the value of an
 * environment variable, or else what is typed without being shown.
 */
public final class Password {

    /** The environment variable. */
    public static final String VARIABLE = "EXSITE_LDAP_PASSWORD";

    private final String name;
    private final String file;

    private Password(String name, String file) {
        this.name = name;
        this.file = file;
    }

    /**
     * Says where a password comes from. It is not read before it is needed.
     *
     * @param name who binds, or {@code null} if nobody does
     * @param file the name of the file with the password, or {@code null}
     * @return {@code null} if nobody binds
     * @throws Failure if there is a file for nobody
     */
    public static Password of(String name, String file) {
        if (name == null && file != null) {
            throw Failure.usage("password.forNobody");
        }
        return name == null ? null : new Password(name, file);
    }

    /** Returns who binds. */
    public String name() {
        return name;
    }

    /**
     * Gets the password.
     *
     * @throws Failure if there is none
     */
    public char[] get() {
        char[] password = file != null ? fromFile() : fromVariable();
        if (password == null || password.length == 0) {
            throw Failure.usage("password.missing", name, VARIABLE);
        }
        return password;
    }

    private char[] fromFile() {
        try {
            List<String> lines = Files.readAllLines(Paths.of(file), StandardCharsets.UTF_8);
            return lines.isEmpty() ? null : lines.getFirst().toCharArray();
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", file, IoReasons.of(e));
        }
    }

    private char[] fromVariable() {
        String value = System.getenv(VARIABLE);
        java.io.Console terminal = value == null ? System.console() : null;
        return terminal == null ? value == null ? null : value.toCharArray()
                : terminal.readPassword("%s", Messages.format("password.prompt", name));
    }
}
