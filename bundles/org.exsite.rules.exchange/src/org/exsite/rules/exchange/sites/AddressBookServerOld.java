package org.exsite.rules.exchange.sites;

import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The server that makes the offline address book runs Exchange 4.0, which does not understand the list of
 * containers that later Administrator programs write (Q181919).
 */
public final class AddressBookServerOld extends ExchangeRule<DSSiteConfiguration> {

    public AddressBookServerOld() {
        super(RuleTexts.of(AddressBookServerOld.class).describe("oab-server-of-version-4", Severity.WARNING, "Q181919"),
                ExsitePackage.Literals.DS_SITE_CONFIGURATION);
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        if (settings.eIsSet(ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_CONTAINERS)
                && Directory.find(context, settings.getOfflineAddressBookServer()) instanceof Server server
                && ExchangeVersion.parse(server.getVersion()).filter(version -> version.major() == 4).isPresent()) {
            context.report(settings, ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_SERVER,
                    Labels.of(server));
        }
    }
}
