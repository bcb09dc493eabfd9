package org.exsite.ui.explanation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;
import org.exsite.rules.exchange.ExchangeRules;

/** Gives the help system the pages {@code rules/<id>.html} and their index, written from the catalogue when asked for. */
public final class RulePages implements IHelpContentProducer {

    private static final String FOLDER = "rules/"; //$NON-NLS-1$
    private static final String SUFFIX = ".html"; //$NON-NLS-1$

    @Override
    public InputStream getInputStream(String pluginId, String href, Locale locale) {
        String path = href.replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        if (!path.startsWith(FOLDER) || !path.endsWith(SUFFIX)) {
            return null;
        }
        String id = path.substring(FOLDER.length(), path.length() - SUFFIX.length());
        if (id.equals("index")) { //$NON-NLS-1$
            return stream(RulePage.index(ExchangeRules.catalogue().rules()));
        }
        return ExchangeRules.catalogue().rule(id).map(rule -> stream(RulePage.html(rule))).orElse(null);
    }

    private static InputStream stream(String page) {
        return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }
}
