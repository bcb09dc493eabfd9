package org.exsite.samples;

import java.util.Locale;

import org.exsite.model.CalendarConnector;
import org.exsite.model.CcMailConnector;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Gateway;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MailboxAgent;
import org.exsite.model.query.Sites;

/**
 * The connectors to mail systems of other makers. Each has an address space for the addresses of its system (Q186235,
 * Q201058), tells that system the recipients of its site, and keeps those of the system in a container of its own.
 */
final class ForeignMailSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final int TRUST_LEVEL = 20;

    private ForeignMailSamples() {
    }

    static void ccMail(SampleSite site) {
        CcMailConnector connector = FACTORY.createCcMailConnector();
        connector.setPostOfficeName("QUAYPO");
        connector.setPostOfficePath("\\\\QUAY\\CCDATA");
        synchronize(site, connector, "Quay cc-Mail");
        add(site, connector, "Connector for cc:Mail", "CCMAIL", "* at QUAYPO");
    }

    static void notes(SampleSite site) {
        Gateway connector = FACTORY.createNotesConnector();
        synchronize(site, connector, "Quay Notes");
        add(site, connector, "Connector for Lotus Notes", "NOTES", "*@QUAYDOM");
    }

    /** The calendar connector runs beside it, on a server with a public store (Q199042). */
    static void groupWise(SampleSite site) {
        GroupWiseConnector connector = FACTORY.createGroupWiseConnector();
        connector.setApiGatewayPath("\\\\QUAY\\GWDOM\\WPGATE\\API41");
        connector.setGatewayAliasType("SMTP");
        connector.setDirsyncSchedule(Schedules.nightly());
        synchronize(site, connector, "Quay GroupWise");
        add(site, connector, "Connector for Novell GroupWise", "GWISE", "QUAYDOM.*");
        CalendarConnector calendar = FACTORY.createCalendarConnector();
        calendar.setUpdateSchedule(Schedules.nightly());
        calendar.setExtensionName("CALENDAR");
        site.add(Sites.CONNECTIONS, Connectors.init(calendar, "Calendar Connector", site.bridgehead()));
    }

    static void profs(SampleSite site) {
        add(site, FACTORY.createProfsConnector(), "Connector for IBM OfficeVision", "PROFS", "QUAYVM(*)");
    }

    static void snads(SampleSite site) {
        add(site, FACTORY.createSnadsConnector(), "Connector for SNADS", "SNADS", "QUAYDGN(*)");
    }

    /** A gateway that was made with the development kit, and an agent with a mailbox of its own. */
    static void fax(SampleSite site) {
        add(site, FACTORY.createGateway(), "Fax Gateway", "FAX", "*");
        MailboxAgent agent = FACTORY.createMailboxAgent();
        agent.setExtensionName("MBMANAGE");
        site.add(Sites.CONNECTIONS, Connectors.init(agent, "Mailbox Manager", site.bridgehead()));
        Connectors.addExtension(site.site, "MBMANAGE", "mbmanage.dll");
    }

    private static void add(SampleSite site, Gateway connector, String kind, String type, String addresses) {
        Connectors.init(connector, kind, site.bridgehead());
        connector.setExtensionName(type);
        connector.setDiagnosticKey("MSExchange" + type);
        connector.getAddressSpaces().add(SampleLinks.space(type, addresses, 1));
        site.add(Sites.CONNECTIONS, connector);
        Connectors.addExtension(site.site, type, type.toLowerCase(Locale.ROOT) + "adm.dll");
    }

    private static void synchronize(SampleSite site, Gateway connector, String container) {
        connector.getExportContainers().add(site.name.child(site.recipients.getName()));
        connector.setExportCustomRecipients(Boolean.TRUE);
        SampleSite.container(site.recipients, container);
        connector.setImportContainer(site.name.child(site.recipients.getName()).child(container));
        connector.setImportTrustLevel(TRUST_LEVEL);
        connector.setTrustLevel(TRUST_LEVEL);
    }
}
