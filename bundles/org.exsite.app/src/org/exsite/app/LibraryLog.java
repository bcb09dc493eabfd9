package org.exsite.app;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Lets libraries that log with SLF4J, such as NatTable, write to the log of Java; otherwise they complain that nothing
 * takes what they have to say, and mistakes while a table is painted are lost. SPI-Fly finds what takes it only in bundles
 * that are started, and would tell of each on standard error.
 */
final class LibraryLog {

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger FOUND = Logger.getLogger("org.apache.aries.spifly"); //$NON-NLS-1$

    private static final String PROVIDER = "slf4j.jdk14"; //$NON-NLS-1$

    private LibraryLog() {
    }

    /** Connects the libraries. To be called before the first of them is used. */
    static void connect() {
        FOUND.setLevel(Level.WARNING);
        Bundle provider = Platform.getBundle(PROVIDER);
        if (provider != null) {
            try {
                provider.start(Bundle.START_TRANSIENT);
            } catch (BundleException e) {
                ILog.of(LibraryLog.class).warn(e.getLocalizedMessage(), e);
            }
        }
    }
}
