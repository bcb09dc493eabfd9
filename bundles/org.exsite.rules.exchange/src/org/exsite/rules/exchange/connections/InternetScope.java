package org.exsite.rules.exchange.connections;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.Versions;
import org.exsite.rules.exchange.index.Instances;

/** What Internet Mail Services take all Internet mail of sites and locations. */
final class InternetScope {

    private InternetScope() {
    }

    /** Returns a service of another site that takes all Internet mail, or {@code null}. */
    static InternetMailService inOtherSite(InternetMailService service, boolean wholeOrganization, RuleContext context) {
        Site site = context.container(service, Site.class);
        for (EObject object : Instances.all(context, ExsitePackage.Literals.INTERNET_MAIL_SERVICE)) {
            InternetMailService other = context.use((InternetMailService) object);
            if (context.container(other, Site.class) != site && takesAll(other, wholeOrganization)) {
                return other;
            }
        }
        return null;
    }

    /** Returns a service on a server of another location that takes all Internet mail, or {@code null}. */
    static InternetMailService inOtherLocation(InternetMailService service, RuleContext context) {
        Server server = Versions.server(service, context);
        for (EObject object : Instances.all(context, ExsitePackage.Literals.INTERNET_MAIL_SERVICE)) {
            InternetMailService other = context.use((InternetMailService) object);
            Server home = other == service ? null : Versions.server(other, context);
            if (server != null && home != null && !Objects.equals(server.getLocation(), home.getLocation())
                    && takesAll(other, false)) {
                return other;
            }
        }
        return null;
    }

    private static boolean takesAll(InternetMailService service, boolean wholeOrganization) {
        return service.getAddressSpaces().stream().anyMatch(space -> Spaces.isInternet(space)
                && (!wholeOrganization || isForOrganization(space)));
    }

    /** Tells whether the whole organization may use a space, as it may unless something else is said. */
    static boolean isForOrganization(AddressSpace space) {
        return space.getScope() != AddressSpaceScope.SITE && space.getScope() != AddressSpaceScope.LOCATION;
    }
}
