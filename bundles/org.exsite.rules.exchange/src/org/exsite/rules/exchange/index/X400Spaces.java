package org.exsite.rules.exchange.index;

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
    /** The addressing of sites by the site and the {@link #prefix} of its X.400 template, a {@link SitePrefix}. */
    public static final Index OF_SITE = ClassIndex.of(
            ExsitePackage.Literals.SITE_ADDRESSING, SiteAddressing.class, (addressing, keys) -> {
                Optional<Site> site = Sites.siteOf(addressing);
                template(addressing).ifPresent(text -> site.ifPresent(
                        s -> keys.accept(new SitePrefix(s, prefix(text)))));
            });
    /** The X.400 address spaces of X.400 connectors by their {@link #prefix}. */
    public static final Index CONNECTORS = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                if (ProxyAddress.X400.equalsIgnoreCase(space.getType())
                        && space.getAddress() != null && space.eContainer() instanceof X400Connector) {
                    keys.accept(prefix(space.getAddress()));
                }
            });

    private static final X400Attribute[] ATTRIBUTES = X400Attribute.values();
    /** The attributes up to the fourth organizational unit are compared. */
    private static final int COMPARED = X400Attribute.OU4.ordinal() + 1;

    private X400Spaces() {
    }

    /** The {@link #prefix} of addresses in a site. */
    public record SitePrefix(Site site, String prefix) {
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
     * asked of every X.400 address there is, so the usual form, attributes between semicolons and in their order, is not
     * taken apart.
     */
    public static String prefix(String address) {
        StringBuilder text = new StringBuilder(address.length());
        int last = -1;
        for (int from = 0; from < address.length();) {
            int end = address.indexOf(';', from);
            end = end < 0 ? address.length() : end;
            int equals = address.indexOf('=', from);
            X400Attribute attribute = equals > 0 && equals < end ? X400Attribute.ofLabel(address, from, equals) : null;
            if (attribute == null || attribute.ordinal() <= last) {
                return sorted(address);
            }
            last = attribute.ordinal();
            append(text, attribute, address, equals + 1, end);
            from = end + 1;
        }
        return text.toString();
    }

    private static String sorted(String address) {
        String[] values = new String[COMPARED];
        X400Address.parse(address).components().forEach(component -> {
            // What has an unknown label is no attribute
            int place = component.attribute() == null ? COMPARED : component.attribute().ordinal();
            if (place < COMPARED && values[place] == null) {
                values[place] = component.value();
            }
        });
        StringBuilder text = new StringBuilder(address.length());
        for (int i = 0; i < COMPARED; i++) {
            if (values[i] != null) {
                append(text, ATTRIBUTES[i], values[i], 0, values[i].length());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, X400Attribute attribute, String value, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && value.charAt(from) == ' ') {
            from++;
        }
        while (to > from && value.charAt(to - 1) == ' ') {
            to--;
        }
        if (attribute.ordinal() < COMPARED && from < to) {
            text.append(attribute.label()).append('=');
            for (int i = from; i < to; i++) {
                text.append(Character.toUpperCase(value.charAt(i)));
            }
            text.append(';');
        }
    }
}
