package org.exsite.rules.exchange.operations;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InformationStore;
import org.exsite.model.Mailbox;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.ModelChange;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Directory;

/**
 * A mailbox that goes by the limits of its store moves to one with lower limits. If it is larger, the move fails with
 * 80004005-0501-000004dd (Q264314); how large it is, the directory does not tell.
 */
final class SmallerStore extends ChangeRule<Mailbox> {

    SmallerStore() {
        super("mailbox-moved-to-smaller-store", Severity.INFO, ExsitePackage.Literals.MAILBOX, "Q264314");
    }

    @Override
    void set(Mailbox mailbox, ModelChange.Setting setting, Operation operation, RuleContext context) {
        if (setting.feature() != ExsitePackage.Literals.MAILBOX__HOME_MDB || setting.before().isEmpty()
                || setting.after().isEmpty() || Boolean.FALSE.equals(mailbox.getUseStoreDefaults())) {
            return;
        }
        if (find(setting.before().getFirst(), context) instanceof InformationStore from
                && find(setting.after().getFirst(), context) instanceof InformationStore to && limit(to) < limit(from)) {
            context.report(mailbox, setting.feature(), Labels.of(mailbox),
                    ((DistinguishedName) setting.after().getFirst()).parent().value(), limit(to));
        }
    }

    private static Object find(Object name, RuleContext context) {
        return Directory.find(context, (DistinguishedName) name);
    }

    /** Returns the size from which on a mailbox cannot send, in kilobytes. */
    private static int limit(InformationStore store) {
        int send = store.getProhibitSendLimit() == null ? Integer.MAX_VALUE : store.getProhibitSendLimit();
        int receive = store.getProhibitSendAndReceiveLimit() == null ? Integer.MAX_VALUE
                : store.getProhibitSendAndReceiveLimit();
        return Math.min(send, receive);
    }
}
