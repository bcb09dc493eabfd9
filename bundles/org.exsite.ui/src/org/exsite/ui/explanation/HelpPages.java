package org.exsite.ui.explanation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.help.IHelpContentProducer;
import org.exsite.rules.Rule;

/**
 * Gives the help system the pages that are written when asked for, from the one source of what they say: those of the
 * rules from the catalogue, those of the data dictionary from the schema.
 */
public final class HelpPages implements IHelpContentProducer {

    static final String INDEX = "index"; //$NON-NLS-1$

    /** Where the help system has the list of all rules. */
    static final String INDEX_HREF = "/org.exsite.ui/rules/index.html"; //$NON-NLS-1$

    private static final String SUFFIX = ".html"; //$NON-NLS-1$

    /** Returns where the help system has the page that explains a rule. */
    public static String href(Rule rule) {
        return "/org.exsite.ui/" + RulePages.FOLDER + rule.id() + SUFFIX; //$NON-NLS-1$
    }

    @Override
    public InputStream getInputStream(String pluginId, String href, Locale locale) {
        String path = href.replaceFirst("[?#].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        Optional<String> page = path.endsWith(SUFFIX) ? page(path.substring(0, path.length() - SUFFIX.length()))
                : Optional.empty();
        return page.map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).orElse(null);
    }

    private static Optional<String> page(String path) {
        if (path.startsWith(RulePages.FOLDER)) {
            return RulePages.page(path.substring(RulePages.FOLDER.length()));
        } else if (path.startsWith(SchemaPages.FOLDER)) {
            return SchemaPages.page(path.substring(SchemaPages.FOLDER.length()));
        }
        return Optional.empty();
    }
}
