package org.exsite.rules.exchange.folders;

import org.exsite.model.ExsitePackage;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetElsewhere;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Directory;

/**
 * The private information store of a server with a GroupWise connector uses the public folders of another server,
 * so that the GroupWise client of the connector cannot log on (Q268985).
 */
public final class FolderServerElsewhere extends ExchangeRule<GroupWiseConnector> {

    public FolderServerElsewhere() {
        super(RuleTexts.of(FolderServerElsewhere.class).describe("groupwise-public-folder-server-elsewhere", Severity.INFO,
                "Q268985"), ExsitePackage.Literals.GROUP_WISE_CONNECTOR,
                new SetElsewhere(FolderServerElsewhere.class, "use-own-public-store",
                        (finding, context) -> store((GroupWiseConnector) finding.object(), context),
                        ExsitePackage.Literals.PRIVATE_INFORMATION_STORE__PUBLIC_FOLDER_SERVER,
                        (finding, context) -> own(store((GroupWiseConnector) finding.object(), context))));
    }

    @Override
    protected void inspect(GroupWiseConnector connector, RuleContext context) {
        PrivateInformationStore store = store(connector, context);
        if (store != null && store.getPublicFolderServer() != null) {
            DistinguishedName own = own(store);
            if (!store.getPublicFolderServer().equals(own) && context.find(Directory.BY_NAME, own) != null) {
                context.report(connector, null, Labels.of(connector), store.getPublicFolderServer().parent().value());
            }
        }
    }

    private static PrivateInformationStore store(GroupWiseConnector connector, RuleContext context) {
        Server server = Versions.server(connector, context);
        return server != null && Directory.find(context, server.getDistinguishedName().child("Microsoft Private MDB"))
                instanceof PrivateInformationStore store ? store : null;
    }

    private static DistinguishedName own(PrivateInformationStore store) {
        return store.getDistinguishedName().parent().child("Microsoft Public MDB");
    }
}
