package org.exsite.rules.exchange.foreignmail;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirSyncServer;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** A directory synchronization server is to send copies to its administrator, but has none (Q174741). */
public final class DirSyncWithoutAdministrator extends ExchangeRule<DirSyncServer> {

    private static final EAttribute ADMINISTRATOR = ExsitePackage.Literals.DIR_SYNC_OBJECT__LOCAL_ADMINISTRATOR;

    public DirSyncWithoutAdministrator() {
        super(RuleTexts.of(DirSyncWithoutAdministrator.class).describe("dirsync-without-administrator", Severity.WARNING,
                "Q174741"), ExsitePackage.Literals.DIR_SYNC_SERVER,
                new ChooseObject(DirSyncWithoutAdministrator.class, "choose-dirsync-administrator", ADMINISTRATOR,
                        DirSyncWithoutAdministrator::mailboxes),
                new ClearOptions());
    }

    @Override
    protected void inspect(DirSyncServer server, RuleContext context) {
        if (server.getLocalAdministrator() == null && (Boolean.TRUE.equals(server.getCopyAdministrator())
                || Boolean.TRUE.equals(server.getForwardToAdministrator()))) {
            context.report(server, ADMINISTRATOR, Labels.of(server));
        }
    }

    private static Stream<Recipient> mailboxes(Finding finding, RuleContext context) {
        Site site = context.container(finding.object(), Site.class);
        return site == null ? Stream.of() : Sites.recipients(site).filter(Mailbox.class::isInstance);
    }

    /** Sends no copies. */
    private static final class ClearOptions extends ExchangeFix {

        ClearOptions() {
            super("send-no-copies");
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            for (EAttribute option : List.of(ExsitePackage.Literals.DIR_SYNC_SERVER__COPY_ADMINISTRATOR,
                    ExsitePackage.Literals.DIR_SYNC_SERVER__FORWARD_TO_ADMINISTRATOR)) {
                command.append(SetCommand.create(domain, finding.object(), option, Boolean.FALSE));
            }
            return command;
        }
    }
}
