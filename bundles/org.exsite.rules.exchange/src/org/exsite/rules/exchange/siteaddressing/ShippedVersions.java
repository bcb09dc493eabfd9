package org.exsite.rules.exchange.siteaddressing;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of a generator came with which build of Exchange. */
final class ShippedVersions {

    private static final ResourceBundle TABLE =
            ResourceBundle.getBundle(ShippedVersions.class.getPackageName() + ".generator-versions");
    private static final Pattern BUILD = Pattern.compile("(?i).*\\bBuild\\s+(\\d+).*");

    private ShippedVersions() {
    }

    /**
     * Returns the version of a library that a server got.
     *
     * @param library the name of the library's file
     * @param server the version of the server as the directory has it, with its build
     * @return the version; empty if the table does not have it
     */
    static Optional<FileVersion> of(String library, String server) {
        Matcher matcher = BUILD.matcher(server == null ? "" : server);
        if (library == null || !matcher.matches()) {
            return Optional.empty();
        }
        String key = library.strip().toLowerCase(Locale.ROOT) + '.' + matcher.group(1);
        return TABLE.containsKey(key) ? FileVersion.parse(TABLE.getString(key)) : Optional.empty();
    }
}
