package org.exsite.rules.exchange.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
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
 * Recipients. All containers are looked at together, since most have one of few names.
 */
final class ContainerNamedLikeMailbox extends ExchangeRule<Organization> {

    ContainerNamedLikeMailbox() {
        super(RuleTexts.of(ContainerNamedLikeMailbox.class).describe("container-named-like-mailbox", Severity.INFO,
                "Q200500"), ExsitePackage.Literals.ORGANIZATION);
    }

    @Override
    protected void inspect(Organization organization, RuleContext context) {
        Map<String, List<DirectoryContainer>> containers = byName(context);
        for (EObject each : Instances.all(context, ExsitePackage.Literals.SITE)) {
            DistinguishedName recipients = ((Site) each).getDistinguishedName().child(Sites.RECIPIENTS);
            containers.forEach((name, same) -> {
                if (Directory.find(context, recipients.child(name)) instanceof Mailbox mailbox) {
                    same.stream().filter(container -> context.container(container, Site.class) != each)
                            .forEach(container -> context.report(container, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME,
                                    container.getName(), Labels.of(mailbox), Labels.of((Site) each)));
                }
            });
        }
    }

    private static Map<String, List<DirectoryContainer>> byName(RuleContext context) {
        Map<String, List<DirectoryContainer>> containers = new LinkedHashMap<>();
        for (EObject each : Instances.all(context, ExsitePackage.Literals.DIRECTORY_CONTAINER)) {
            DirectoryContainer container = (DirectoryContainer) each;
            if (container.getName() != null && context.container(container, Site.class) != null
                    && !isOfConfiguration(container, context)) {
                containers.computeIfAbsent(container.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(container);
            }
        }
        return containers;
    }

    private static boolean isOfConfiguration(DirectoryContainer container, RuleContext context) {
        DirectoryContainer top = container;
        while (top.eContainer() instanceof DirectoryContainer above) {
            top = context.container(above, DirectoryContainer.class);
        }
        return Sites.CONFIGURATION.equalsIgnoreCase(top.getName());
    }
}
