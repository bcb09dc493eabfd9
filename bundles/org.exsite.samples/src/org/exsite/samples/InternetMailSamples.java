package org.exsite.samples;

import org.exsite.model.DeliveryMechanism;
import org.exsite.model.DomainRule;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.Site;
import org.exsite.model.SmtpAcceptance;
import org.exsite.model.SmtpRoute;
import org.exsite.model.TransferMode;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;

/** An Internet Mail Service as the Internet Mail Wizard sets it up, with relaying restricted (Q196626). */
public final class InternetMailSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String LATIN = "ISO-8859-1";

    private InternetMailSamples() {
    }

    /**
     * Adds a service that takes all Internet mail.
     *
     * @param administrator the mailbox that gets its reports, or {@code null}
     */
    public static InternetMailService add(Site site, String serverName, DistinguishedName administrator) {
        InternetMailService service = FACTORY.createInternetMailService();
        Connectors.init(service, "Internet Mail Connector", server(site, serverName));
        service.setAdminDisplayName("Internet Mail Service (" + serverName + ')');
        service.setDeliveryMechanism(DeliveryMechanism.RETRIEVAL_QUEUE);
        service.setExtensionName("SMTP");
        service.getAddressSpaces().add(SampleLinks.space("SMTP", "*", 1));
        service.setAdministratorMailbox(administrator);
        service.setAddressType("SMTP");
        service.setTransferMode(TransferMode.BOTH);
        service.setAcceptConnections(SmtpAcceptance.ANY_HOST);
        service.setClientsMustBeHomed(Boolean.FALSE);
        service.setRerouteIncoming(Boolean.TRUE);
        service.getRoutes().add(inbound("trager.example"));
        service.getRoutingRestrictions().add("authentication");
        service.setDisableAutoReplies(Boolean.FALSE);
        service.setDisableOutOfOffice(Boolean.TRUE);
        service.setSendRichText("user");
        service.setCharacterSet(LATIN);
        service.setNonMimeCharacterSet(LATIN);
        DomainRule rule = FACTORY.createDomainRule();
        rule.setDomain(Words.SUPPLIERS[0] + ".example");
        rule.setEncoding("uuencode");
        service.getDomainRules().add(rule);
        Sites.container(site, Sites.CONNECTIONS).getChildren().add(service);
        Connectors.addExtension(site, "SMTP", "imcadmin.dll");
        return service;
    }

    private static SmtpRoute inbound(String domain) {
        SmtpRoute route = FACTORY.createSmtpRoute();
        route.setDomain(domain);
        route.setAction("inbound");
        return route;
    }

    private static ServerNames server(Site site, String name) {
        return new ServerNames(DistinguishedNames.below(DistinguishedNames.of(site), Sites.SERVERS).child(name));
    }
}
