package org.exsite.samples;

import java.util.Locale;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.LinkMonitor;
import org.exsite.model.Monitor;
import org.exsite.model.ServerMonitor;
import org.exsite.model.query.Sites;

/** The monitors of a site: one for the services and clocks of its servers, one for the links between them. */
final class MonitorSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;

    private MonitorSamples() {
    }

    static void add(SampleSite site) {
        ServerMonitor servers = FACTORY.createServerMonitor();
        servers.setMonitorServices(Boolean.TRUE);
        servers.setMonitorClock(Boolean.TRUE);
        servers.setRestartDelay(60);
        servers.setRestartMessage("A service is started again.");
        add(site, servers, "Servers of " + site.name.value());
        LinkMonitor links = FACTORY.createLinkMonitor();
        links.setMonitorServers(Boolean.TRUE);
        links.setWarningDelay(30);
        links.setAlertDelay(60);
        add(site, links, "Links of " + site.name.value());
    }

    private static void add(SampleSite site, Monitor monitor, String name) {
        monitor.setName(name);
        monitor.setDisplayName(name);
        monitor.setPollInterval(15);
        monitor.setHotsitePollInterval(5);
        monitor.setLogFile("C:\\EXCHSRVR\\" + name.substring(0, 5).toUpperCase(Locale.ROOT) + ".LOG");
        Sites.servers(site.site).forEach(server ->
                monitor.getMonitoredServers().add(site.server(server.getName()).name()));
        monitor.getRunsOn().add(site.bridgehead().name());
        site.add("Configuration/Monitors", monitor);
    }
}
