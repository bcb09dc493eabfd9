package org.exsite.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.ExsiteFactory;
import org.exsite.model.InternetMailService;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ConnectorServers;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;

class ConnectorServersTest {

    private static final DistinguishedName AGENT = DistinguishedName
            .parse("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1/cn=Microsoft MTA");

    @Test
    void aSiteConnectorRunsOnItsBridgeheads() {
        SiteConnector connector = ExsiteFactory.eINSTANCE.createSiteConnector();
        assertEquals(List.of(), ConnectorServers.of(connector));

        connector.getBridgeheadServers().add(AGENT);
        connector.getBridgeheadServers()
                .add(DistinguishedName.parse("/o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH2"));

        assertEquals(List.of("NORTH1", "NORTH2"), ConnectorServers.of(connector));
    }

    @Test
    void anX400ConnectorRunsWhereItsTransferAgentDoes() {
        X400Connector connector = ExsiteFactory.eINSTANCE.createTcpX400Connector();
        connector.setHomeMTA(AGENT);

        assertEquals(List.of("NORTH1"), ConnectorServers.of(connector));
    }

    @Test
    void aGatewayRunsOnTheComputerThatItNames() {
        InternetMailService service = ExsiteFactory.eINSTANCE.createInternetMailService();
        service.setHomeMTA(AGENT);
        service.setComputerName("NORTH3");

        assertEquals(List.of("NORTH3"), ConnectorServers.of(service));
    }
}
