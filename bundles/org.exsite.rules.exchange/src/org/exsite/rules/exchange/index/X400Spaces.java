package org.exsite.rules.exchange.index;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.exsite.model.AddressSpace;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.X400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.address.X400Attribute;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;

/**
 * The parts of X.400 addresses that routing compares, from the country to the fourth organizational unit (Q179927), of
 * sites and of connectors.
 */
public final class X400Spaces {

    /** The addressing of sites by the {@link #prefix} of their X.400 template. */
    public static final Index SITES = ClassIndex.of(
            ExsitePackage.Literals.SITE_ADDRESSING, SiteAddressing.class, (addressing, keys) -> {
                template(addressing).ifPresent(text -> keys.accept(prefix(text)));
            });
    /** The addressing of sites by the name of the site and the {@link #prefix} of its X.400 template. */
    public static final Index OF_SITE = ClassIndex.ofNames(
            ExsitePackage.Literals.SITE_ADDRESSING, SiteAddressing.class, (addressing, keys) -> {
                Optional<Site> site = Sites.siteOf(addressing);
                template(addressing).ifPresent(text -> site.ifPresent(
                        s -> keys.accept(new SitePrefix(s.getDistinguishedName(), prefix(text)))));
            });
    /** The X.400 address spaces of X.400 connectors by their {@link #prefix}. */
    public static final Index CONNECTORS = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (ProxyAddress.X400.equalsIgnoreCase(space.getType())
                        && space.getAddress() != null && space.eContainer() instanceof X400Connector) {
                    keys.accept(prefix(space.getAddress()));
                }
            });

    private static final List<X400Attribute> COMPARED = List.of(X400Attribute.COUNTRY, X400Attribute.ADMD,
            X400Attribute.PRMD, X400Attribute.ORGANIZATION, X400Attribute.OU1, X400Attribute.OU2, X400Attribute.OU3,
            X400Attribute.OU4);

    private X400Spaces() {
    }

    /** The {@link #prefix} of addresses in a site. */
    public record SitePrefix(DistinguishedName site, String prefix) {
    }

    /** Returns the X.400 address that those of a site begin with. */
    public static Optional<String> template(SiteAddressing addressing) {
        for (AddressTemplate template : addressing.getGatewayProxies()) {
            if (template.type().equals(ProxyAddress.X400)) {
                return Optional.of(template.pattern());
            }
        }
        return Optional.empty();
    }

    /** Returns the X.400 address that those of a site begin with; empty if it is not in the model. */
    public static Optional<String> template(Site site, RuleContext context) {
        return Instances.inSiteOf(context, site, ExsitePackage.Literals.SITE_ADDRESSING).stream()
                .flatMap(addressing -> template((SiteAddressing) addressing).stream()).findFirst();
    }

    /**
     * Returns what routing compares of an address, in one form for all that are equal; empty if there is nothing. This is
     * asked of every X.400 address there is, so the usual form, attributes between semicolons, is not parsed in full.
     */
    public static String prefix(String address) {
        String[] values = new String[COMPARED.size()];
        if (address.indexOf('/') < 0) {
            for (int from = 0; from < address.length();) {
                int end = address.indexOf(';', from);
                end = end < 0 ? address.length() : end;
                int equals = address.indexOf('=', from);
                if (equals > 0 && equals < end) {
                    keep(values, X400Attribute.ofLabel(address.substring(from, equals).strip()),
                            address.substring(equals + 1, end));
                }
                from = end + 1;
            }
        } else {
            X400Address.parse(address).components().forEach(c -> keep(values, c.attribute(), c.value()));
        }
        return text(values);
    }

    private static void keep(String[] values, X400Attribute attribute, String value) {
        int place = attribute == null ? -1 : COMPARED.indexOf(attribute);
        if (place >= 0 && values[place] == null) {
            values[place] = value.strip().toUpperCase(Locale.ROOT);
        }
    }

    private static String text(String[] values) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                text.append(COMPARED.get(i).label()).append('=').append(values[i]).append(';');
            }
        }
        return text.toString();
    }
}
