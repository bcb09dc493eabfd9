package org.exsite.rules.exchange.tests.near;

import org.exsite.model.DomainRule;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.SmtpRoute;
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
    }
}
