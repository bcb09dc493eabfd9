package org.exsite.rules.exchange.tests.near;

import org.exsite.model.DomainRule;
import org.exsite.model.PopProtocolServer;
import org.exsite.model.PopProtocolSiteDefaults;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.SmtpRoute;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class InternetMailNearMisses extends NearMisses {

    InternetMailNearMisses() {
        near("ims-auto-replies-disabled", "they are said to be allowed", model -> {
            model.service.setDisableAutoReplies(Boolean.FALSE);
            return () -> model.service.setDisableAutoReplies(Boolean.TRUE);
        });
        near("ims-relay-by-report", "before service pack 1", model -> {
            model.service.setRerouteIncoming(Boolean.FALSE);
            model.server.setVersion("Version 5.5 (Build 1960.3)");
            return () -> model.server.setVersion("Version 5.5 (Build 2232.9: Service Pack 1)");
        });
        near("ims-homed-clients-without-authentication", "hosts authenticate as well", model -> {
            model.service.setClientsMustBeHomed(Boolean.TRUE);
            model.service.setAcceptConnections(SmtpAcceptance.BOTH);
            return () -> model.service.setAcceptConnections(SmtpAcceptance.ENCRYPTED);
        });
        near("ims-subdomain-inbound", "a route for the subdomain", model -> {
            for (String domain : new String[] {"company.example", "chicago.company.example"}) {
                SmtpRoute route = Directories.FACTORY.createSmtpRoute();
                route.setDomain(domain);
                route.setAction(domain.startsWith("chicago") ? "chicago1" : "<inbound>");
                model.service.getRoutes().add(route);
            }
            DomainRule rule = Directories.FACTORY.createDomainRule();
            rule.setDomain(".chicago.company.example");
            rule.setHost("chicago1");
            model.service.getDomainRules().add(rule);
            return () -> model.service.getRoutes().removeLast();
        });
        near("ims-subdomain-inbound", "the domain without its subdomains", model -> {
            SmtpRoute route = Directories.FACTORY.createSmtpRoute();
            route.setDomain("#company.example");
            route.setAction("inbound");
            model.service.getRoutes().add(route);
            DomainRule rule = Directories.FACTORY.createDomainRule();
            rule.setDomain("chicago.company.example");
            rule.setHost("chicago1");
            model.service.getDomainRules().add(rule);
            return () -> route.setDomain("company.example");
        });
        near("ims-domain-rule-invalid", "a domain without its subdomains, with an underscore", model -> {
            DomainRule rule = Directories.FACTORY.createDomainRule();
            rule.setDomain("#first_supplier.example");
            model.service.getDomainRules().add(rule);
            return () -> rule.setDomain("#first supplier.example");
        });
        near("ims-domain-rule-invalid", "a space behind it with service pack 3", model -> {
            DomainRule rule = Directories.FACTORY.createDomainRule();
            rule.setDomain("supplier.example ");
            model.service.getDomainRules().add(rule);
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            return () -> model.server.setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
        });
        near("ims-own-domain-rerouted", "a subdomain", model -> {
            SmtpRoute route = Directories.FACTORY.createSmtpRoute();
            route.setDomain("chicago.trager.example");
            route.setAction("chicago1");
            model.service.getRoutes().add(route);
            return () -> model.addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:@Chicago.trager.example"));
        });
        relay();
    }

    private void relay() {
        near("ims-open-relay", "for those who authenticate", model -> {
            model.service.setRerouteIncoming(Boolean.TRUE);
            model.service.getRoutingRestrictions().add("authentication");
            return () -> model.service.getRoutingRestrictions().clear();
        });
        near("ims-restrictions-without-rerouting", "restrictions of what is routed on", model -> {
            model.service.setRerouteIncoming(Boolean.TRUE);
            model.service.getRoutingRestrictions().add("authentication");
            return () -> model.service.setRerouteIncoming(Boolean.FALSE);
        });
        near("ims-rerouting-off-for-clients", "the protocol is switched off", model -> {
            model.service.setRerouteIncoming(Boolean.FALSE);
            PopProtocolSiteDefaults protocol = Directories.add(Sites.container(model.site, Sites.CONFIGURATION),
                    Directories.FACTORY.createPopProtocolSiteDefaults(), "POP3");
            protocol.setEnabled(Boolean.FALSE);
            return () -> protocol.setEnabled(Boolean.TRUE);
        });
        near("ims-rerouting-off-for-clients", "switched on at a server that takes the settings of its site", model -> {
            model.service.setRerouteIncoming(Boolean.FALSE);
            PopProtocolServer protocol = Directories.add(model.server, Directories.FACTORY.createPopProtocolServer(),
                    "POP3");
            protocol.setEnabled(Boolean.TRUE);
            protocol.setUseSiteValues(Boolean.TRUE);
            return () -> protocol.setUseSiteValues(Boolean.FALSE);
        });
    }
}
