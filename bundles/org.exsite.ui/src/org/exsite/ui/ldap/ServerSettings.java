package org.exsite.ui.ldap;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.directory.LdapCredentials;
import org.exsite.model.naming.DistinguishedName;

/**
 * What somebody entered to reach a directory server, as it was typed. The password is no part of it, so that it cannot
 * get to where this is kept.
 *
 * @param name who binds; empty to stay anonymous
 * @param remember whether the password is kept in the secure storage
 */
public record ServerSettings(String host, String port, Security security, String trustFile, String name,
        boolean remember, String base) {

    /** Where to begin: the port that Exchange listens on (Q224447). */
    public static final ServerSettings NEW = new ServerSettings("", "389", Security.NONE, "", "", false, ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

    private static final String SECTION = "directoryServer"; //$NON-NLS-1$
    private static final int MAX_PORT = 65_535;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration RESPONSE = Duration.ofMinutes(1);

    /** Returns what was kept, or where to begin. */
    public static ServerSettings load(IDialogSettings settings) {
        IDialogSettings section = settings.getSection(SECTION);
        if (section == null || section.get("host") == null) { //$NON-NLS-1$
            return NEW;
        }
        String security = text(section, "security"); //$NON-NLS-1$
        return new ServerSettings(text(section, "host"), text(section, "port"), //$NON-NLS-1$ //$NON-NLS-2$
                Arrays.stream(Security.values()).filter(value -> value.name().equals(security)).findFirst()
                        .orElse(Security.NONE),
                text(section, "trustFile"), text(section, "name"), section.getBoolean("remember"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                text(section, "base")); //$NON-NLS-1$
    }

    private static String text(IDialogSettings section, String key) {
        String value = section.get(key);
        return value == null ? "" : value; //$NON-NLS-1$
    }

    /** Keeps this for the next time. */
    public void save(IDialogSettings settings) {
        IDialogSettings section = DialogSettings.getOrCreateSection(settings, SECTION);
        section.put("host", host); //$NON-NLS-1$
        section.put("port", port); //$NON-NLS-1$
        section.put("security", security.name()); //$NON-NLS-1$
        section.put("trustFile", trustFile); //$NON-NLS-1$
        section.put("name", name); //$NON-NLS-1$
        section.put("remember", remember); //$NON-NLS-1$
        section.put("base", base); //$NON-NLS-1$
    }

    /** Tells whether the password that was remembered with other settings is the one of these. */
    public boolean hasPasswordOf(ServerSettings other) {
        return remember && other.remember && !name.isBlank() && name.equals(other.name) && host.equals(other.host)
                && port.equals(other.port);
    }

    /** Tells what is missing or wrong, or nothing. */
    public Optional<String> problem(boolean password) {
        if (host.isBlank()) {
            return Optional.of(Messages.Server_noHost);
        } else if (!port.matches("[0-9]{1,5}") || number() < 1 || number() > MAX_PORT) { //$NON-NLS-1$
            return Optional.of(Messages.Server_noPort);
        } else if (security != Security.NONE && !trustFile.isBlank() && !isFile(trustFile)) {
            return Optional.of(Messages.bind(Messages.Server_noTrustFile, trustFile));
        } else if (name.isBlank() && password) {
            return Optional.of(Messages.Server_noName);
        } else if (!name.isBlank() && !password) {
            return Optional.of(Messages.Server_noPassword);
        }
        try {
            base(base);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Messages.Server_wrongBase);
        }
    }

    /**
     * Returns how to connect; only for settings without a {@link #problem}.
     *
     * @param password the password of the bind name; empty for none
     */
    public LdapConnectionSettings connection(char[] password) {
        return new LdapConnectionSettings(host.strip(), number(), security, base(base),
                name.isBlank() ? Optional.empty() : Optional.of(new LdapCredentials(name, password)),
                security == Security.NONE || trustFile.isBlank() ? Optional.empty() : Optional.of(Path.of(trustFile)),
                CONNECT, RESPONSE, LdapConnectionSettings.PAGE_SIZE);
    }

    private int number() {
        return Integer.parseInt(port);
    }

    private static Optional<DistinguishedName> base(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(DistinguishedName.parse(text.strip()));
    }

    private static boolean isFile(String text) {
        try {
            return Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
