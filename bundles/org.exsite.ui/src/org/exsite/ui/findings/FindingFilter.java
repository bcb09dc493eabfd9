package org.exsite.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;

/**
 * Finds findings by words: each must occur in message, rule, articles or the name of the object, in any order and case.
 */
final class FindingFilter {

    private FindingFilter() {
    }

    static List<Finding> matching(List<Finding> findings, String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? findings : findings.stream().filter(finding -> matches(finding, wanted)).toList();
    }

    private static boolean matches(Finding finding, List<String> wanted) {
        String text = String.join("\n", finding.message(), finding.rule().id(), finding.rule().descriptor().title(), //$NON-NLS-1$
                String.join(" ", finding.rule().descriptor().references()), place(finding)) //$NON-NLS-1$
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }

    private static String place(Finding finding) {
        return DistinguishedNames.owner(finding.object()) instanceof DirectoryObject object
                ? String.valueOf(object.getDistinguishedName()) : ""; //$NON-NLS-1$
    }
}
