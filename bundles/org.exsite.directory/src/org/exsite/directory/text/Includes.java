package org.exsite.directory.text;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.exsite.directory.ReadLimits;

/**
 * The files that a directory file may take values from: those below one folder, which the caller has allowed. A name
 * that leads out of it, by dots, by a drive, by a link or as a whole path, is refused.
 */
public final class Includes {

    private static final String FILE_SCHEME = "file";

    private final Path folder;
    private final int most;
    private long left;

    /** Allows a folder. A file may be as large as a line, and all of them together as large as a file. */
    public Includes(Path folder, ReadLimits limits) {
        this.folder = folder;
        this.most = limits.lineBytes();
        this.left = limits.fileBytes();
    }

    /**
     * Reads a file as text in its own character set, without the line break at its end.
     *
     * @param name the name of the file, relative to the folder; parted by slashes or backslashes
     * @throws IncludeException if there is no such file in the folder
     */
    public String text(String name) {
        byte[] octets = octets(name);
        return text(octets).replaceFirst("\\r?\\n$", "");
    }

    /**
     * Reads a file.
     *
     * @throws IncludeException if there is no such file in the folder
     */
    public byte[] octets(String name) {
        Path file = file(name.strip());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] octets = in.readNBytes(most + 1);
            left -= octets.length;
            if (octets.length > most || left < 0) {
                throw new IncludeException(false, Messages.format("include.tooLarge", name, most));
            }
            return octets;
        } catch (IOException e) {
            throw new IncludeException(false, Messages.format("include.unreadable", name));
        }
    }

    /**
     * Reads the file of a URL of the scheme {@code file} (RFC 2849).
     *
     * @throws IncludeException if the URL is of another kind or there is no such file in the folder
     */
    public byte[] octetsOf(String url) {
        try {
            URI uri = new URI(url.strip());
            String path = uri.isOpaque() ? uri.getSchemeSpecificPart() : uri.getPath();
            boolean here = uri.getHost() == null || uri.getHost().equals("localhost");
            if (!FILE_SCHEME.equalsIgnoreCase(uri.getScheme()) || path == null || !here) {
                throw new IncludeException(true, Messages.format("include.notAllowed", url));
            }
            return octets(path);
        } catch (URISyntaxException e) {
            throw new IncludeException(true, Messages.format("include.notAllowed", url));
        }
    }

    /** The real path decides, so that no link leads anywhere else. */
    private Path file(String name) {
        try {
            boolean drive = name.length() > 1 && name.charAt(1) == ':';
            if (name.isEmpty() || drive || name.indexOf('\0') >= 0) {
                throw new IncludeException(true, Messages.format("include.notAllowed", name));
            }
            Path top = folder.toRealPath();
            Path named = Path.of(name.replace('\\', '/'));
            Path file = named.isAbsolute() ? named.normalize() : top.resolve(named).normalize();
            if (!file.startsWith(top) && !file.startsWith(folder.toAbsolutePath().normalize())) {
                throw new IncludeException(true, Messages.format("include.notAllowed", name));
            }
            Path real = file.toRealPath();
            if (!real.startsWith(top) || !Files.isRegularFile(real)) {
                throw new IncludeException(true, Messages.format("include.notAllowed", name));
            }
            return real;
        } catch (InvalidPathException e) {
            throw new IncludeException(true, Messages.format("include.notAllowed", name));
        } catch (IOException e) {
            throw new IncludeException(false, Messages.format("include.unreadable", name));
        }
    }

    private static String text(byte[] octets) {
        if (starts(octets, 0xFF, 0xFE)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16LE);
        } else if (starts(octets, 0xFE, 0xFF)) {
            return new String(octets, 2, octets.length - 2, StandardCharsets.UTF_16BE);
        } else if (starts(octets, 0xEF, 0xBB) && octets.length > 2) {
            return new String(octets, 3, octets.length - 3, StandardCharsets.UTF_8);
        }
        String text = Encodings.utf8(octets);
        return text != null ? text : new String(octets, Encodings.ANSI);
    }

    private static boolean starts(byte[] octets, int first, int second) {
        return octets.length > 1 && (octets[0] & 0xFF) == first && (octets[1] & 0xFF) == second;
    }

    /** A value that was to come from a file and did not. */
    public static final class IncludeException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean named;

        private IncludeException(boolean named, String message) {
            super(message, null, false, false);
            this.named = named;
        }

        /** Tells whether the name is at fault; otherwise the file is. */
        public boolean isNameAtFault() {
            return named;
        }
    }
}
