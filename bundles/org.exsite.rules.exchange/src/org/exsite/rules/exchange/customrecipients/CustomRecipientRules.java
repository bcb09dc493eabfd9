package org.exsite.rules.exchange.customrecipients;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about custom recipients. */
public final class CustomRecipientRules {

    private CustomRecipientRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new SmtpTargetMalformed(),
                new TargetShared(),
                new NumericWithPrmd(),
                new SlashInDda(),
                new EqualsInDda(),
                new DigitsInParentheses(),
                new SnadsGateway(),
                new CcMailRouter(),
                new SecondaryOfTargetType(),
                new SecondaryOrder(),
                new NamesMissing(),
                new SizeLimitWithoutEffect(),
                new ImapOrPop());
    }
}
