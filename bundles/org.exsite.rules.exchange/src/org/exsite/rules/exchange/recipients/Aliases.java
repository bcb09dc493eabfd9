package org.exsite.rules.exchange.recipients;

import java.util.Locale;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.ClassIndex;

/** Finds recipients by alias, and aliases that nobody has. Upper and lower case are the same. */
public final class Aliases {

    /** The recipients by alias in lower case. */
    static final Index INDEX = ClassIndex.of(ExsitePackage.Literals.RECIPIENT, Recipient.class, (recipient, keys) -> {
        if (recipient.getAlias() != null) {
            keys.accept(key(recipient.getAlias()));
        }
    });

    /** What an alias may have at most, as the schema says. */
    private static final int MAX = 64;
    private static final String UNFIT = " ,\"";

    private Aliases() {
    }

    static String key(String alias) {
        return alias.toLowerCase(Locale.ROOT);
    }

    /** Tells whether no other recipient has an alias. */
    public static boolean isFree(String alias, Recipient recipient, RuleContext context) {
        return context.lookup(INDEX, key(alias)).stream().allMatch(holder -> holder == recipient);
    }

    /** Returns an alias for a recipient that no other one has: the wanted one or, if it is taken, a numbered one. */
    public static String free(String wanted, Recipient recipient, RuleContext context) {
        String alias = shortened(wanted, MAX);
        for (int number = 2; !isFree(alias, recipient, context); number++) {
            String digits = Integer.toString(number);
            alias = shortened(wanted, MAX - digits.length()) + digits;
        }
        return alias;
    }

    /** Returns another alias for the recipient of a finding, as like its own as can be. */
    static String another(Finding finding, RuleContext context) {
        Recipient recipient = (Recipient) finding.object();
        return free(recipient.getAlias(), recipient, context);
    }

    /** Tells whether clients of every kind take an alias: it has text, and no space, comma or quotation mark. */
    public static boolean isFit(String alias) {
        return !alias.isBlank() && alias.chars().noneMatch(c -> UNFIT.indexOf(c) >= 0)
                && !ReservedNames.isReserved(alias);
    }

    /** Returns the mailbox whose alias is this one but for the last letter, which this one has twice (Q198444). */
    public static Mailbox likeButForItsEnd(String alias, RuleContext context) {
        int end = alias.length() - 1;
        if (end < 2 || !Character.isLetter(alias.charAt(end))
                || Character.toLowerCase(alias.charAt(end)) != Character.toLowerCase(alias.charAt(end - 1))) {
            return null;
        }
        return (Mailbox) context.lookup(INDEX, key(alias.substring(0, end))).stream().filter(Mailbox.class::isInstance)
                .findFirst().orElse(null);
    }

    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
