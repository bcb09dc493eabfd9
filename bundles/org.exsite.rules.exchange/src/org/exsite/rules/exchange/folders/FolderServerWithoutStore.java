package org.exsite.rules.exchange.folders;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * Users of a private information store are sent to a public one that has been removed, so that they cannot expand
 * the public folders (Q260316).
 */
public final class FolderServerWithoutStore extends ExchangeRule<PrivateInformationStore> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.PRIVATE_INFORMATION_STORE__PUBLIC_FOLDER_SERVER;

    public FolderServerWithoutStore() {
        super(RuleTexts.of(FolderServerWithoutStore.class).describe("public-folder-server-without-store", Severity.ERROR,
                "Q260316"), ExsitePackage.Literals.PRIVATE_INFORMATION_STORE,
                new ChooseObject(FolderServerWithoutStore.class, "choose-public-folder-server", FEATURE,
                        (finding, context) -> Instances.inSiteOf(context, finding.object(),
                                ExsitePackage.Literals.PUBLIC_INFORMATION_STORE).stream()
                                .map(PublicInformationStore.class::cast)));
    }

    @Override
    protected void inspect(PrivateInformationStore store, RuleContext context) {
        DistinguishedName name = store.getPublicFolderServer();
        if (name != null && name.parent() != null && context.find(Directory.BY_NAME, name) == null
                && context.find(Directory.BY_NAME, name.parent()) instanceof Server) {
            Server server = context.container(store, Server.class);
            context.report(store, FEATURE, server == null ? Labels.of(store) : Labels.of(server), name.parent().value());
        }
    }
}
