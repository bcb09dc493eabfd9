package org.exsite.rules.exchange.foreignmail;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A mailbox has the alias Admin, but messages to that name from Microsoft Mail go to the administrator of the
 * connector (Q164464).
 */
public final class AdminAlias extends ExchangeRule<Mailbox> {

    public AdminAlias() {
        super(RuleTexts.of(AdminAlias.class).describe("ms-mail-admin-alias", Severity.WARNING, "Q164464"),
                ExsitePackage.Literals.MAILBOX,
                new SetElsewhere(AdminAlias.class, "make-administrator",
                        (finding, context) -> Directory.find(context, (DistinguishedName) finding.value()),
                        ExsitePackage.Literals.MS_MAIL_CONNECTOR__ADMINISTRATOR_MAILBOX, (finding, context) ->
                                ((Mailbox) finding.object()).getDistinguishedName()).askFirst());
    }

    @Override
    protected void inspect(Mailbox mailbox, RuleContext context) {
        if (!"Admin".equalsIgnoreCase(mailbox.getAlias())) {
            return;
        }
        for (EObject object : Instances.inSiteOf(context, mailbox, ExsitePackage.Literals.MS_MAIL_CONNECTOR)) {
            MSMailConnector connector = (MSMailConnector) object;
            if (connector.getAdministratorMailbox() != null
                    && !connector.getAdministratorMailbox().equals(mailbox.getDistinguishedName())) {
                context.reportValue(mailbox, ExsitePackage.Literals.RECIPIENT__ALIAS, connector.getDistinguishedName(),
                        Labels.of(mailbox), Labels.of(connector), connector.getAdministratorMailbox().value());
            }
        }
    }
}
