package org.exsite.directory.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;

/**
 * What sites call their custom attributes. An import may not know these names, and only ever knows the attributes as
 * Extension-Attribute-1 to Extension-Attribute-15 (Q185578).
 */
final class CustomAttributeNames {

    private static final Pattern SETTING = Pattern.compile("\\s*(\\d{1,2})\\s*=\\s*(.+?)\\s*");
    private static final Pattern USUAL = Pattern.compile("(?i)custom[- ]attribute[- ]*\\(?\\s*(\\d{1,2})\\s*\\)?");

    private final Map<String, String> attributes = new HashMap<>();

    /** @param organization what was read before, or {@code null} */
    CustomAttributeNames(Organization organization) {
        if (organization != null) {
            Sites.sites(organization).forEach(site -> Sites.find(site, Sites.CONFIGURATION).ifPresent(
                    configuration -> configuration.getChildren().stream().filter(DSSiteConfiguration.class::isInstance)
                            .flatMap(settings -> ((DSSiteConfiguration) settings).getCustomAttributeNames().stream())
                            .map(SETTING::matcher).filter(Matcher::matches)
                            .forEach(name -> attributes.put(key(name.group(2)), attribute(name.group(1))))));
        }
    }

    /** Returns the directory name of the attribute that a column is about, if it is the name of a custom attribute. */
    Optional<String> find(String column) {
        Matcher usual = USUAL.matcher(column);
        return Optional.ofNullable(attributes.get(key(column)))
                .or(() -> usual.matches() ? Optional.of(attribute(usual.group(1))) : Optional.empty());
    }

    private static String attribute(String number) {
        return "Extension-Attribute-" + Integer.parseInt(number);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
