package org.exsite.ui.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IHelpContentProducer;
import org.osgi.framework.Bundle;

/**
 * Reads the pages of the help: those that a plug-in makes when asked for, and those that it holds. The part of the
 * platform that does so too would bring a web server with it.
 */
public final class HelpContent {

    private HelpContent() {
    }

    /**
     * Reads a page.
     *
     * @param href the plug-in and the path of the page, such as {@code /org.exsite.help/doc/index.html}
     * @return nothing ({@code null}) if there is no such page
     * @throws IOException if it cannot be read
     */
    public static InputStream open(String href) throws IOException {
        String path = href.replaceFirst("^/+", "").replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        int slash = path.indexOf('/');
        Bundle bundle = slash < 0 ? null : Platform.getBundle(path.substring(0, slash));
        if (bundle == null) {
            return null;
        }
        InputStream made = made(bundle.getSymbolicName(), path.substring(slash + 1));
        if (made != null) {
            return made;
        }
        URL held = FileLocator.find(bundle, IPath.fromPortableString(path.substring(slash + 1)));
        return held == null ? null : held.openStream();
    }

    private static InputStream made(String plugin, String path) throws IOException {
        for (IConfigurationElement each : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.help", "contentProducer")) { //$NON-NLS-1$ //$NON-NLS-2$
            if (each.getContributor().getName().equals(plugin) && each.getAttribute("producer") != null) { //$NON-NLS-1$
                try {
                    IHelpContentProducer producer = (IHelpContentProducer) each.createExecutableExtension("producer"); //$NON-NLS-1$
                    return producer.getInputStream(plugin, path, Locale.getDefault());
                } catch (CoreException e) {
                    throw new IOException(e.getLocalizedMessage(), e);
                }
            }
        }
        return null;
    }
}
