package org.exsite.rules.exchange.operations;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/** The types of addresses that a site generates. */
final class AddressTypes {

    /** Those that every server brings along. */
    private static final Set<String> BUILT_IN = Set.of("SMTP", "X400", "MS", "CCMAIL");

    private AddressTypes() {
    }

    /** Returns the addressing of the site of an object, or {@code null}. */
    static SiteAddressing addressing(EObject object, RuleContext context) {
        List<EObject> found = Instances.inSiteOf(context, object, ExsitePackage.Literals.SITE_ADDRESSING);
        return found.isEmpty() ? null : (SiteAddressing) found.getFirst();
    }

    /** Returns the types that are generated and need a generator which a connector or another product has brought. */
    static List<String> addOns(SiteAddressing addressing) {
        List<String> disabled = addressing.getDisabledGatewayProxies().stream().map(AddressTypes::type).toList();
        return addressing.getGatewayProxies().stream().map(AddressTemplate::type).map(AddressTypes::type)
                .filter(type -> !BUILT_IN.contains(type) && !disabled.contains(type)).distinct().toList();
    }

    private static String type(String text) {
        return text.substring(0, text.indexOf(':') < 0 ? text.length() : text.indexOf(':')).toUpperCase(Locale.ROOT);
    }
}
