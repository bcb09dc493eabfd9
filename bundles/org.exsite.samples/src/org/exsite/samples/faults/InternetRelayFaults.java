package org.exsite.samples.faults;

import org.exsite.model.DomainRule;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Protocol;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.SmtpRoute;
import org.exsite.model.query.Sites;
import org.exsite.samples.InternetMailSamples;

/** Faults of what an Internet Mail Service takes from whom, and passes on. */
final class InternetRelayFaults extends FaultGroup {

    InternetRelayFaults() {
        fault("Q255695", planter -> {
            InternetMailService service = service(planter);
            Sites.objects(Sites.siteOf(service).orElseThrow()).filter(Protocol.class::isInstance)
                    .forEach(protocol -> ((Protocol) protocol).setEnabled(Boolean.FALSE));
            service.setRerouteIncoming(Boolean.FALSE);
            service.getRoutingRestrictions().clear();
            planter.note("ims-relay-by-report", service, "reports");
        });
        fault("Q262945", planter -> {
            InternetMailService service = service(planter);
            service.setClientsMustBeHomed(Boolean.TRUE);
            service.setAcceptConnections(SmtpAcceptance.ENCRYPTED);
            planter.note("ims-homed-clients-without-authentication", service, "homed");
        });
        fault("Q217217", planter -> {
            InternetMailService service = service(planter);
            SmtpRoute route = ExsiteFactory.eINSTANCE.createSmtpRoute();
            route.setDomain("company.example");
            route.setAction("inbound");
            service.getRoutes().add(route);
            DomainRule rule = ExsiteFactory.eINSTANCE.createDomainRule();
            rule.setDomain("chicago.company.example");
            rule.setHost("chicago1.company.example");
            service.getDomainRules().add(rule);
            planter.note("ims-subdomain-inbound", service, "subdomain");
            planter.noteAlso("postmaster-of-domain-missing", "Q242387", service, "postmaster");
        });
    }

    private static InternetMailService service(Planter planter) {
        Site site = planter.targets().site();
        return InternetMailSamples.add(site, Parts.of(site, Server.class).getName(),
                planter.targets().fresh(Mailbox.class, site).getDistinguishedName());
    }
}
