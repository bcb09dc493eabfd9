package org.exsite.rules.exchange.sites;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ChooseObject;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A server that has a role in its site is not there any more, or is in another site (Q152960): that which calculates the
 * routing, that which has the site folders, that which makes the offline address book. The first server of a site has all
 * of them, so that they are left behind when it is removed.
 */
public final class RoleServerMissing extends ExchangeRule<Site> {

    private static final EAttribute SITE_FOLDERS = ExsitePackage.Literals.IS_SITE_CONFIGURATION__SITE_FOLDER_SERVER;

    public RoleServerMissing() {
        super(RuleTexts.of(RoleServerMissing.class).describe("site-role-server-missing", Severity.ERROR, "Q152960"),
                ExsitePackage.Literals.SITE,
                new ChooseObject(RoleServerMissing.class, "choose-role-server", null, RoleServerMissing::candidates));
    }

    @Override
    protected void inspect(Site site, RuleContext context) {
        inspect(site, ExsitePackage.Literals.SITE_ADDRESSING, "",
                ExsitePackage.Literals.SITE_ADDRESSING__ROUTING_CALCULATION_SERVER, context);
        inspect(site, ExsitePackage.Literals.IS_SITE_CONFIGURATION, "folders", SITE_FOLDERS, context);
        inspect(site, ExsitePackage.Literals.DS_SITE_CONFIGURATION, "addressBook",
                ExsitePackage.Literals.DS_SITE_CONFIGURATION__OFFLINE_ADDRESS_BOOK_SERVER, context);
    }

    /** The settings are reached through the context. */
    @Override
    public boolean looksAt(EClass contained) {
        return false;
    }

    private static void inspect(Site site, EClass settings, String wording, EAttribute role, RuleContext context) {
        for (EObject object : Instances.inSiteOf(context, site, settings)) {
            DistinguishedName name = (DistinguishedName) object.eGet(role);
            DirectoryObject holder = Directory.find(context, name);
            boolean elsewhere = holder != null && context.container(holder, Site.class) != site;
            if (name != null && (elsewhere || holder == null && isMissing(name, context))) {
                String server = role == SITE_FOLDERS && name.parent() != null ? name.parent().value() : name.value();
                context.reportAs(Severity.ERROR, wording, object, role, null, Labels.of(site), server);
            }
        }
    }

    /** Of what lies in a server, the server is missing. */
    private static boolean isMissing(DistinguishedName name, RuleContext context) {
        return Directory.isMissing(context, name) || name.parent() != null && Directory.isMissing(context, name.parent());
    }

    private static Stream<DirectoryObject> candidates(Finding finding, RuleContext context) {
        EClass holder = finding.feature() == SITE_FOLDERS ? ExsitePackage.Literals.PUBLIC_INFORMATION_STORE
                : ExsitePackage.Literals.SERVER;
        return Instances.inSiteOf(context, finding.object(), holder).stream().map(DirectoryObject.class::cast);
    }
}
