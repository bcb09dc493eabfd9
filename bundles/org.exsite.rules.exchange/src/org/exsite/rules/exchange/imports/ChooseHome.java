package org.exsite.rules.exchange.imports;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.model.MTA;
import org.exsite.model.Mailbox;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Instances;

/** Lets somebody choose the server that a new mailbox is to have its home on (Q259503). */
final class ChooseHome extends MendLine {

    ChooseHome() {
        super("choose-home");
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return object((ImportProblem) finding.object(), context) instanceof Mailbox mailbox
                && mailbox.getHomeMDB() == null && servers(mailbox, context).findAny().isPresent();
    }

    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        Mailbox mailbox = (Mailbox) object((ImportProblem) finding.object(), context);
        return servers(mailbox, context).map(server -> new Choice(server.getDistinguishedName().toString(),
                Labels.of(server), "")).toList();
    }

    @Override
    Command mend(EditingDomain domain, ImportProblem line, Choice choice, RuleContext context) {
        Mailbox mailbox = (Mailbox) object(line, context);
        Server server = servers(mailbox, context).filter(candidate -> choice != null
                && candidate.getDistinguishedName().toString().equals(choice.id())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text("none")));
        CompoundCommand command = new CompoundCommand();
        server.getChildren().forEach(part -> {
            if (part instanceof PrivateInformationStore) {
                command.append(SetCommand.create(domain, mailbox, ExsitePackage.Literals.MAILBOX__HOME_MDB,
                        part.getDistinguishedName()));
            } else if (part instanceof MTA) {
                command.append(SetCommand.create(domain, mailbox, ExsitePackage.Literals.RECIPIENT__HOME_MTA,
                        part.getDistinguishedName()));
            }
        });
        return command;
    }

    private static Stream<Server> servers(Mailbox mailbox, RuleContext context) {
        return Instances.inSiteOf(context, mailbox, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE).stream()
                .map(store -> context.container(store, Server.class)).filter(server -> server != null);
    }
}
