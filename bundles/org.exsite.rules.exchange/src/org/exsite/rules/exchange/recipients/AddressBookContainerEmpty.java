package org.exsite.rules.exchange.recipients;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RemoveValue;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.Directory;

/**
 * A container of which a server of version 5.0 makes an offline address book has no recipients, so that none is made
 * (Q182204). Where the container Recipients of the site is empty as well, recipients were not exported.
 */
public final class AddressBookContainerEmpty extends ExchangeRule<DSSiteConfiguration> {

    private static final EAttribute FEATURE =
            ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_CONTAINERS;
    private static final VersionRange VERSIONS = VersionRange.of("5.0", "5.5");

    public AddressBookContainerEmpty() {
        super(RuleTexts.of(AddressBookContainerEmpty.class).describe("oab-container-empty", Severity.ERROR, "Q182204")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.DS_SITE_CONFIGURATION,
                new RemoveValue(AddressBookContainerEmpty.class, "remove-oab-container"));
    }

    /** The containers that the address book is made of are looked through for recipients. */
    @Override
    public boolean looksInto(EClass contained) {
        return ExsitePackage.Literals.RECIPIENT.isSuperTypeOf(contained)
                || ExsitePackage.Literals.DIRECTORY_CONTAINER.isSuperTypeOf(contained)
                || super.looksInto(contained);
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        if (site == null || !settings.eIsSet(FEATURE) || !isOld(settings, context)) {
            return;
        }
        DirectoryObject recipients = context.use(
                Directory.find(context, site.getDistinguishedName().child(Sites.RECIPIENTS)));
        for (DistinguishedName name : settings.getOfflineAddressBookContainers()) {
            if (Directory.find(context, name) instanceof DirectoryContainer container && isEmpty(context.use(container))
                    && recipients != null && !isEmpty(recipients)) {
                context.reportValue(settings, FEATURE, name, Labels.of(container), Labels.of(site));
            }
        }
    }

    private static boolean isOld(DSSiteConfiguration settings, RuleContext context) {
        return Directory.find(context, settings.getOfflineAddressBookServer()) instanceof Server server
                && ExchangeVersion.parse(server.getVersion()).filter(VERSIONS::contains).isPresent();
    }

    private static boolean isEmpty(DirectoryObject container) {
        for (DirectoryObject child : container.getChildren()) {
            if (child instanceof Recipient || !isEmpty(child)) {
                return false;
            }
        }
        return true;
    }
}
