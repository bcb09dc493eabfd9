package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * A container of recipients lies where the Administrator program makes none: among the configuration of a site, or
 * outside all sites (Q260311).
 */
public final class ContainerMisplaced extends ExchangeRule<DirectoryContainer> {

    public ContainerMisplaced() {
        super(RuleTexts.of(ContainerMisplaced.class).describe("recipients-container-misplaced", Severity.ERROR,
                "Q260311"),
                ExsitePackage.Literals.DIRECTORY_CONTAINER,
                new DeleteObject(ContainerMisplaced.class, "delete-container"));
    }

    @Override
    public boolean looksAt(EClass contained) {
        return ExsitePackage.Literals.RECIPIENT.isSuperTypeOf(contained);
    }

    @Override
    protected void inspect(DirectoryContainer container, RuleContext context) {
        if (isOutOfPlace(container, context)) {
            for (DirectoryObject child : container.getChildren()) {
                if (child instanceof Mailbox || child instanceof CustomRecipient || child instanceof DistributionList) {
                    context.report(container, null, Labels.of(container),
                            Labels.of((DirectoryObject) container.eContainer()));
                    return;
                }
            }
        }
    }

    /** An export of recipients alone has no organization above its containers, and nothing is known of those. */
    private static boolean isOutOfPlace(DirectoryContainer container, RuleContext context) {
        if (context.container(container, Organization.class) == null) {
            return false;
        }
        DirectoryObject place = container;
        while (place.eContainer() instanceof DirectoryObject parent && !(parent instanceof Site)
                && !(parent instanceof Organization)) {
            place = parent;
        }
        return place.eContainer() instanceof Organization || Sites.CONFIGURATION.equalsIgnoreCase(place.getName());
    }
}
