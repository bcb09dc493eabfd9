package org.exsite.rules.exchange.operations;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A recipient container has the directory name of a mailbox in another site: the Move Server Wizard stops when a server
 * moves from the one site to the other (Q200500). Mailboxes are looked for where nearly all are, in the container
 * Recipients.
 */
final class ContainerNamedLikeMailbox extends ExchangeRule<DirectoryContainer> {

    ContainerNamedLikeMailbox() {
        super(RuleTexts.of(ContainerNamedLikeMailbox.class).describe("container-named-like-mailbox", Severity.INFO,
                "Q200500"), ExsitePackage.Literals.DIRECTORY_CONTAINER);
    }

    @Override
    protected void inspect(DirectoryContainer container, RuleContext context) {
        Site site = context.container(container, Site.class);
        if (site == null || container.getName() == null || isOfConfiguration(container, context)) {
            return;
        }
        for (EObject each : Instances.all(context, ExsitePackage.Literals.SITE)) {
            Site other = (Site) each;
            DirectoryObject found = other == site ? null : Directory.find(context,
                    other.getDistinguishedName().child(Sites.RECIPIENTS).child(container.getName()));
            if (found instanceof Mailbox mailbox) {
                context.report(container, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, container.getName(),
                        Labels.of(mailbox), Labels.of(other));
            }
        }
    }

    private static boolean isOfConfiguration(DirectoryContainer container, RuleContext context) {
        DirectoryContainer top = container;
        while (top.eContainer() instanceof DirectoryContainer above) {
            top = context.container(above, DirectoryContainer.class);
        }
        return Sites.CONFIGURATION.equalsIgnoreCase(top.getName());
    }
}
