package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressTemplateObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/**
 * The routing table has addresses of a type that a site has no dialog for: the store then reads its list of types again
 * at every logon, which takes minutes where many log on (Q177308). The article has a correction in the last service pack
 * of each version; which that is it says of none, so that 5.5 without service pack and what came before it count.
 */
public final class TypeWithoutDialog extends ExchangeRule<SiteAddressing> {

    private static final VersionRange VERSIONS = VersionRange.of("4.0", "5.5 SP1");
    private static final VersionRange VERSION_4 = VersionRange.of("4.0", "5.0");
    /** Types that no user types in, and those that come with Exchange. */
    private static final Set<String> NATIVE =
            Set.of(ProxyAddress.SMTP, ProxyAddress.X400, ProxyAddress.MS, "EX", "X500", "LOCAL");

    public TypeWithoutDialog() {
        super(RuleTexts.of(TypeWithoutDialog.class).describe("address-type-without-dialog", Severity.WARNING, "Q177308")
                .withVersions(VERSIONS.texts()), ExsitePackage.Literals.SITE_ADDRESSING);
    }

    @Override
    protected void inspect(SiteAddressing addressing, RuleContext context) {
        Site site = context.container(addressing, Site.class);
        List<EObject> dialogs = Instances.inSiteOf(context, addressing, ExsitePackage.Literals.ADDRESS_TEMPLATE_OBJECT);
        if (site == null || dialogs.isEmpty() || !Versions.isAnyInSite(addressing, VERSIONS, context)) {
            return;
        }
        Set<String> types = new TreeSet<>();
        for (EObject space : Instances.all(context, ExsitePackage.Literals.ADDRESS_SPACE)) {
            String type = ((AddressSpace) space).getType();
            if (type != null && !type.isBlank()) {
                types.add(type.strip().toUpperCase(Locale.ROOT));
            }
        }
        types.removeAll(NATIVE);
        if (!Versions.isAnyInSite(addressing, VERSION_4, context)) {
            types.remove(ProxyAddress.CCMAIL);
        }
        for (String type : types) {
            if (dialogs.stream().noneMatch(dialog -> type.equalsIgnoreCase(((AddressTemplateObject) dialog).getAddress()))) {
                context.reportValue(addressing, null, type, Labels.of(site), type);
            }
        }
    }
}
