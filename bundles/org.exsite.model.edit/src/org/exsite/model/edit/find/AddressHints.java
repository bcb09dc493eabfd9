package org.exsite.model.edit.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.exsite.model.AddressSpace;
import org.exsite.model.AddressType;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;

/**
 * What may be entered for types of addresses and for address spaces: what is in use in the organization, and the form that
 * the addresses of a type have. The forms are those of {@code org.exsite.model.address}, where the articles are named.
 */
public final class AddressHints {

    private static final int STEP = 1024;

    private AddressHints() {
    }

    /**
     * Returns the types that the configuration of an organization has templates, generators or connectors for, and those
     * that Exchange itself makes addresses of, in the order of the alphabet. Recipients are not looked at.
     */
    public static List<String> types(Organization organization) {
        Set<String> types = new TreeSet<>(List.of(ProxyAddress.SMTP, ProxyAddress.X400, ProxyAddress.MS,
                ProxyAddress.CCMAIL));
        for (Site site : Sites.sites(organization)) {
            Sites.addressing(site).stream().flatMap(addressing -> addressing.getGatewayProxies().stream())
                    .forEach(template -> add(types, template.type()));
            Sites.find(site, Sites.place(Literals.ADDRESS_TYPE)).stream().flatMap(place -> place.getChildren().stream())
                    .filter(AddressType.class::isInstance).forEach(type -> add(types, ((AddressType) type).getAddress()));
            Sites.connectors(site).stream().flatMap(connector -> connector.getAddressSpaces().stream())
                    .forEach(space -> add(types, space.getType()));
        }
        return List.copyOf(types);
    }

    /**
     * Returns the types that recipients have addresses of, and those of {@link #types}. Every recipient is looked at, so
     * this is for the background.
     *
     * @throws CancellationException if canceled
     */
    public static List<String> typesInUse(Organization organization, BooleanSupplier canceled) {
        Set<String> types = new TreeSet<>(types(organization));
        int seen = 0;
        for (Recipient recipient : (Iterable<Recipient>) Sites.recipients(organization)::iterator) {
            if (seen++ % STEP == 0 && canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            recipient.getProxyAddresses().forEach(address -> add(types, address.type()));
        }
        return List.copyOf(types);
    }

    private static void add(Set<String> types, String type) {
        if (type != null && !type.isBlank()) {
            types.add(type.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** Returns address spaces of a type: first those in use, then those of sites, then the form of its addresses. */
    public static List<AddressHint> spaces(Organization organization, String type) {
        String wanted = type.strip().toUpperCase(Locale.ROOT);
        Map<String, AddressHint> hints = new LinkedHashMap<>();
        List<Site> sites = Sites.sites(organization);
        for (Site site : sites) {
            for (Connector connector : Sites.connectors(site)) {
                connector.getAddressSpaces().stream().filter(space -> wanted.equalsIgnoreCase(space.getType()))
                        .map(AddressSpace::getAddress).filter(text -> text != null && !text.isBlank())
                        .forEach(text -> hints.putIfAbsent(text, hint(text, "hint.used", ObjectLabels.of(connector))));
            }
        }
        sites.forEach(site -> ofSite(site, wanted).forEach(text ->
                hints.putIfAbsent(text, hint(text, "hint.site", ObjectLabels.of(site)))));
        forms(wanted).forEach(text -> hints.putIfAbsent(text, hint(text, "hint.form", wanted)));
        return new ArrayList<>(hints.values());
    }

    private static AddressHint hint(String text, String about, String name) {
        return new AddressHint(text, HintTexts.format(about, name));
    }

    /** Only of these types is what a site adds to the names of its recipients an address space as it stands. */
    private static Stream<String> ofSite(Site site, String type) {
        Stream<String> patterns = Sites.addressing(site).map(SiteAddressing::getGatewayProxies).stream()
                .flatMap(List::stream).filter(template -> type.equalsIgnoreCase(template.type()))
                .map(AddressTemplate::pattern);
        return switch (type) {
            case ProxyAddress.SMTP -> patterns.filter(pattern -> pattern.indexOf('@') >= 0)
                    .map(pattern -> '*' + pattern.substring(pattern.indexOf('@')));
            case ProxyAddress.X400 -> patterns;
            default -> Stream.empty();
        };
    }

    private static List<String> forms(String type) {
        return HintTexts.find("form." + type).map(forms -> List.of(forms.split("\\s*\\|\\s*"))).orElse(List.of());
    }
}
