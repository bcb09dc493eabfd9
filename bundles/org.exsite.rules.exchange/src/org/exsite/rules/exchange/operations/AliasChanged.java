package org.exsite.rules.exchange.operations;

import java.util.Locale;

import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;

/**
 * Somebody gets another alias, and keeps the addresses that were generated from the old one: addresses follow an alias
 * when they are generated, and not later (Q141271).
 */
final class AliasChanged extends ChangeRule<Recipient> {

    AliasChanged() {
        super("alias-changed-without-addresses", Severity.INFO, ExsitePackage.Literals.RECIPIENT, "Q141271");
    }

    @Override
    void set(Recipient recipient, ModelChange.Setting setting, Operation operation, RuleContext context) {
        if (setting.feature() != ExsitePackage.Literals.RECIPIENT__ALIAS || setting.before().isEmpty()
                || setting.after().isEmpty()) {
            return;
        }
        String old = setting.before().getFirst().toString();
        String next = setting.after().getFirst().toString();
        if (!old.equalsIgnoreCase(next) && isIn(recipient, old) && !isIn(recipient, next)) {
            context.report(recipient, setting.feature(), Labels.of(recipient), old, next);
        }
    }

    /** Tells whether an address goes by an alias, as the usual templates make them. */
    private static boolean isIn(Recipient recipient, String alias) {
        String name = alias.toLowerCase(Locale.ROOT);
        return recipient.getProxyAddresses().stream().map(address -> address.value().toLowerCase(Locale.ROOT))
                .anyMatch(value -> value.startsWith(name + '@') || value.endsWith('/' + name));
    }
}
