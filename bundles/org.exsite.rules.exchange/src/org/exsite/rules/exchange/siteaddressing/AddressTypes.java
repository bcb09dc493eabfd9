package org.exsite.rules.exchange.siteaddressing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/** The types of addresses that a site generates: its templates, and the generators that make addresses of them. */
final class AddressTypes {

    private AddressTypes() {
    }

    /** Returns the generators of the site of an object; empty if the model does not hold them. */
    static List<AddressType> generators(EObject object, RuleContext context) {
        return Instances.inSiteOf(context, object, ExsitePackage.Literals.ADDRESS_TYPE).stream()
                .map(AddressType.class::cast).toList();
    }

    /** Returns the generators of a type in the site of an object. */
    static List<AddressType> generators(EObject object, String type, RuleContext context) {
        return generators(object, context).stream().filter(generator -> type.equals(type(generator))).toList();
    }

    /** Returns the type of a generator in upper case: its address type or, without one, what its name begins with. */
    static String type(AddressType generator) {
        String name = Objects.requireNonNullElse(generator.getName(), "");
        String type = generator.getAddress() == null ? name.split(":", 2)[0] : generator.getAddress();
        return type.strip().toUpperCase(Locale.ROOT);
    }

    /** Returns the platform that a generator is for, which its name ends with: {@code SMTP:i386}. */
    static String platform(AddressType generator) {
        String name = Objects.requireNonNullElse(generator.getName(), "");
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the first template of a type. */
    static Optional<AddressTemplate> template(SiteAddressing addressing, String type) {
        return addressing.getGatewayProxies().stream().filter(template -> template.type().equals(type)).findFirst();
    }

    /** Returns the type in upper case that an entry among the disabled types is for. */
    static String disabled(String entry) {
        return entry.split(":", 2)[0].strip().toUpperCase(Locale.ROOT);
    }
}
