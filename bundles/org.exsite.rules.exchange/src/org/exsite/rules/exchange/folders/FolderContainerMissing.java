package org.exsite.rules.exchange.folders;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ISSiteConfiguration;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * The container in which the recipients of public folders are made does not exist, so that neither the settings of
 * the site nor the properties of folders can be opened (Q140963, Q192043).
 */
public final class FolderContainerMissing extends ExchangeRule<ISSiteConfiguration> {

    private static final EAttribute FEATURE = ExsitePackage.Literals.IS_SITE_CONFIGURATION__PUBLIC_FOLDER_CONTAINER;

    public FolderContainerMissing() {
        super(RuleTexts.of(FolderContainerMissing.class).describe("folder-container-missing", Severity.ERROR,
                "Q140963", "Q192043"), ExsitePackage.Literals.IS_SITE_CONFIGURATION,
                new ChooseObject(FolderContainerMissing.class, "choose-folder-container", FEATURE,
                        FolderContainerMissing::containers), new RecreateContainer());
    }

    @Override
    protected void inspect(ISSiteConfiguration settings, RuleContext context) {
        DistinguishedName container = settings.getPublicFolderContainer();
        if (container != null && container.parent() != null && context.find(Directory.BY_NAME, container) == null
                && context.find(Directory.BY_NAME, container.parent()) != null) {
            context.reportValue(settings, FEATURE, container, siteName(settings, context), container);
        }
    }

    private static String siteName(ISSiteConfiguration settings, RuleContext context) {
        Site site = context.container(settings, Site.class);
        return site == null ? "" : Labels.of(site);
    }

    /** The containers for recipients of the site: Recipients and what lies in it. */
    private static Stream<DirectoryObject> containers(Finding finding, RuleContext context) {
        Site site = context.container(finding.object(), Site.class);
        DirectoryObject recipients = site == null ? null : Sites.find(site, Sites.RECIPIENTS).orElse(null);
        return recipients == null ? Stream.of() : Stream.concat(Stream.of(recipients),
                recipients.getChildren().stream().filter(DirectoryContainer.class::isInstance));
    }
}
