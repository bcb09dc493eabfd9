package org.exsite.rules.exchange.internetmail;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SmtpRoute;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Instances;

/** The Internet domains that a site and its Internet Mail Services have. */
public final class InboundDomains {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private InboundDomains() {
    }

    /** Returns the domains of the Internet addresses that the site of a service generates, in lower case. */
    static List<String> generated(InternetMailService service, RuleContext context) {
        return Instances.inSiteOf(context, service, ExsitePackage.Literals.SITE_ADDRESSING).stream()
                .flatMap(addressing -> generated((SiteAddressing) addressing)).distinct().toList();
    }

    /** Returns the domains of the Internet addresses that a site generates, in lower case. */
    public static Stream<String> generated(SiteAddressing addressing) {
        return addressing.getGatewayProxies().stream()
                .filter(template -> template.type().equals(ProxyAddress.SMTP)).map(AddressTemplate::pattern)
                .map(pattern -> lower(pattern.substring(pattern.lastIndexOf('@') + 1)))
                .filter(domain -> DOMAIN.matcher(domain).matches()).distinct();
    }

    /** Returns the domains that a service accepts as its own, in lower case, where they are plain domains. */
    static List<String> accepted(InternetMailService service) {
        return service.getRoutes().stream().filter(InboundDomains::isInbound).map(InboundDomains::domain)
                .filter(domain -> DOMAIN.matcher(domain).matches()).distinct().toList();
    }

    /** Tells whether a service has a route, to anywhere, for a domain or for one that it is part of. */
    static boolean hasRoute(InternetMailService service, String domain) {
        return service.getRoutes().stream().map(InboundDomains::domain)
                .anyMatch(route -> domain.equals(route) || domain.endsWith('.' + route));
    }

    private static boolean isInbound(SmtpRoute route) {
        return lower(route.getAction()).contains("inbound");
    }

    private static String domain(SmtpRoute route) {
        return lower(route.getDomain());
    }

    private static String lower(String text) {
        return Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
    }
}
