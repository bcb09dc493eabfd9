package org.exsite.cli.io;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.exsite.cli.Messages;

/** Says in words why reading or writing failed: the messages of the platform are often no more than the file name. */
public final class IoReasons {

    private IoReasons() {
    }

    /** Returns the reason, without the name of the file. */
    public static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Messages.format("reason.noSuchFile");
        } else if (e instanceof AccessDeniedException) {
            return Messages.format("reason.accessDenied");
        } else if (e instanceof CharacterCodingException) {
            return Messages.format("reason.characterSet");
        } else if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
