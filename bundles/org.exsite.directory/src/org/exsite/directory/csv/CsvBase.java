package org.exsite.directory.csv;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;

/**
 * The site that names without organization and site are meant in. An import file leaves it to the import dialog; here
 * it is the only site known so far, the site of the first full name in the file, or what the X.400 addresses tell.
 *
 * @param site the name of the site
 * @param notice what to tell about where the name comes from if it is used, or {@code null}
 */
record CsvBase(DistinguishedName site, String notice) {

    /** Full names, but not those of other organizations that X.500 addresses keep after a migration. */
    private static final Pattern FULL = Pattern.compile("(?i)(?:^|%|EX:)(/o=[^/%\",;]+/ou=[^/%\",;]+)");
    private static final Pattern ROOT = Pattern.compile("(?i)^(/o=[^/%\",;]+)");
    private static final Pattern PRMD = Pattern.compile("(?i)x400:[^%]*?[;:]p=([^;%]+);");
    private static final Pattern UNIT = Pattern.compile("(?i)x400:[^%]*?;o=([^;%]+)");
    static final String UNKNOWN = "Unknown";

    /** Finds the site for the first records of a file. */
    static CsvBase of(List<CsvRecord> records, DirectoryTree tree, Optional<DistinguishedName> basepoint) {
        if (basepoint.filter(name -> name.depth() > 1).isPresent()) {
            return new CsvBase(RelativeNames.siteOf(basepoint.get()), null);
        }
        String full = first(records, FULL);
        if (full != null) {
            return new CsvBase(DistinguishedName.parse(full), null);
        }
        Organization organization = tree.organization();
        List<Site> sites = organization == null ? List.of() : Sites.sites(organization);
        if (!sites.isEmpty()) {
            return new CsvBase(sites.getFirst().getDistinguishedName(), sites.size() == 1 ? null
                    : Messages.format("csv.siteAmongSeveral", sites.getFirst().getName()));
        }
        return derived(records, organization, basepoint);
    }

    private static CsvBase derived(List<CsvRecord> records, DirectoryObject organization,
            Optional<DistinguishedName> basepoint) {
        String prmd = first(records, PRMD);
        String unit = first(records, UNIT);
        String top = first(records, ROOT);
        DistinguishedName root = organization != null ? organization.getDistinguishedName()
                : basepoint.isPresent() ? basepoint.get() : top != null ? DistinguishedName.parse(top)
                        : DistinguishedName.root("o", prmd == null ? UNKNOWN : prmd);
        DistinguishedName site = root.child("ou", unit == null ? UNKNOWN : unit);
        return new CsvBase(site, Messages.format(prmd == null && unit == null ? "csv.siteUnknown" : "csv.siteDerived",
                site));
    }

    private static String first(List<CsvRecord> records, Pattern pattern) {
        for (CsvRecord record : records) {
            for (String field : record.fields()) {
                Matcher matcher = pattern.matcher(field);
                if (matcher.find() && !matcher.group(1).isBlank()) {
                    return matcher.group(1).strip();
                }
            }
        }
        return null;
    }
}
