package org.exsite.rules.exchange.recipients;

import java.util.function.IntPredicate;

import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;

/**
 * The directory name of a recipient has a character that makes trouble. Such names come of LDAP clients and of other
 * programs; the Administrator program takes no such name. The names of public folders are left out, for they are made
 * of what people call their folders.
 */
public final class DirectoryNameCharacters extends ExchangeRule<Recipient> {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int LAST_ASCII = 0x7E;

    private final IntPredicate isWrong;

    private DirectoryNameCharacters(String id, Severity severity, String article, VersionRange versions,
            IntPredicate isWrong) {
        super(RuleTexts.of(DirectoryNameCharacters.class).describe(id, severity, article), versions,
                ExsitePackage.Literals.RECIPIENT, new DeleteObject(DirectoryNameCharacters.class, "delete-recipient"));
        this.isWrong = isWrong;
    }

    /** A question mark stands for a character that the directory could not keep (Q259282). */
    static DirectoryNameCharacters invalid() {
        return new DirectoryNameCharacters("directory-name-invalid", Severity.ERROR, "Q259282", null,
                c -> c == '?' || c < ' ' || c == REPLACEMENT);
    }

    /** Characters outside ASCII may end replication before service pack 3 of 5.5, if they came by LDAP (Q222647). */
    static DirectoryNameCharacters extended() {
        return new DirectoryNameCharacters("directory-name-extended", Severity.WARNING, "Q222647",
                VersionRange.of("5.5", "5.5 SP3"), c -> c > LAST_ASCII && c != REPLACEMENT);
    }

    @Override
    protected void inspect(Recipient recipient, RuleContext context) {
        String name = recipient.getName();
        if (name != null && !(recipient instanceof PublicFolder) && hasWrong(name)) {
            context.report(recipient, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, Labels.of(recipient), name);
        }
    }

    private boolean hasWrong(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (isWrong.test(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
