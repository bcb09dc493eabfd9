package org.exsite.rules.exchange.folders;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** The server that makes the offline address book has no replica of the folder for it (Q235898). */
public final class AddressBookFolderNotOnServer extends ExchangeRule<DSSiteConfiguration> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_SERVER;

    public AddressBookFolderNotOnServer() {
        super(RuleTexts.of(AddressBookFolderNotOnServer.class).describe("oab-folder-not-on-server", Severity.ERROR,
                "Q235898"), ExsitePackage.Literals.DS_SITE_CONFIGURATION,
                new ReplicateAddressBook());
    }

    @Override
    protected void inspect(DSSiteConfiguration settings, RuleContext context) {
        DistinguishedName server = settings.getOfflineAddressBookServer();
        if (server != null) {
            folders(settings, context).filter(folder -> !SystemFolders.hasReplicaIn(folder, server)).findFirst()
                    .ifPresent(folder -> context.report(settings, FEATURE, server.value(), Labels.of(folder)));
        }
    }

    /** Returns the folders for offline address books of the site, as far as it is known where they are. */
    static Stream<PublicFolder> folders(EObject settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        return site == null ? Stream.of()
                : context.lookup(SystemFolders.ADDRESS_BOOKS_BY_SITE, site.getDistinguishedName()).stream()
                .map(PublicFolder.class::cast).filter(SystemFolders::isPlaced);
    }
}
