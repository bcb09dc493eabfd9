package org.exsite.samples.faults;

import java.util.Locale;

import org.exsite.model.AddressSpace;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.MSMailConnector;
import org.exsite.model.ProtocolSetting;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.X400Address;
import org.exsite.model.query.Sites;

/** Faults of custom recipients. */
final class CustomRecipientFaults extends FaultGroup {

    CustomRecipientFaults() {
        fault("Q156997", planter -> target(planter, "smtp-target-malformed", "SMTP:somebody"));
        fault("Q156703", planter -> target(planter, "smtp-target-malformed", "SMTP:full name@supplier.example"));
        fault("Q160284", planter -> target(planter, "smtp-target-malformed", "SMTP:long@" + ("department.".repeat(22))
                + "example"));
        fault("Q238447", planter -> {
            Site site = planter.targets().site();
            for (int i = 0; i < 2; i++) {
                CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
                custom.setTargetAddress(ProxyAddress.of("NOTES:Ann Lee/Sales@QUAYDOM"));
                planter.note("custom-recipient-target-shared", custom, "shared");
            }
        });
        fault("Q181947", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, TcpX400Connector.class, "X.400 of 1984").setApplicationContext("5600010D");
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setTargetAddress(ProxyAddress.of("X400:c=US;a=Telco;p=TRAGER;n-id=4711;cn=Lee;"));
            planter.note("numeric-x400-target-with-prmd", custom, "target", custom.getTargetAddress());
        });
        fault("Q159291", planter -> {
            CustomRecipient custom = at(planter, "Version 4.0 (Build 993.1)");
            custom.setTargetAddress(ProxyAddress.of("X400:" + X400Address.parse("c=US;a=Telco;s=Lee;")
                    .withDda("FAX", "12/34")));
            planter.note("x400-target-dda-with-slash", custom, "target", custom.getTargetAddress());
        });
        fault("Q183064", planter -> {
            CustomRecipient custom = at(planter, "Version 5.5 (Build 1960.3)");
            custom.setTargetAddress(ProxyAddress.of("X400:" + X400Address.parse("c=US;a=Telco;s=Lee;")
                    .withDda("R", "U=X00Z")));
            planter.note("x400-target-dda-with-equals", custom, "target", custom.getTargetAddress());
        });
        fault("Q185592", planter -> {
            CustomRecipient custom = at(planter, "Version 5.5 (Build 2448.8: Service Pack 2)");
            custom.setTargetAddress(ProxyAddress.of("FAX:Lee@+1 (206) 555 0100"));
            planter.note("digits-in-parentheses", custom, "target", custom.getTargetAddress());
        });
        fault("Q149315", planter -> {
            Site site = planter.targets().site();
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType("SNADS");
            space.setAddress("*");
            space.setCost(1);
            Parts.add(site, MSMailConnector.class, "MS Mail Connector").getAddressSpaces().add(space);
            target(planter, "snads-address-with-gateway", "SNADS:GATE\\DGN\\USER");
        });
        fault("Q171214", planter -> {
            Site site = planter.targets().site();
            CcMailConnector connector = Parts.add(site, CcMailConnector.class, "cc:Mail Connector");
            connector.setPostOfficeName("NEAR");
            AddressSpace space = ExsiteFactory.eINSTANCE.createAddressSpace();
            space.setType("CCMAIL");
            space.setAddress("*");
            space.setCost(1);
            connector.getAddressSpaces().add(space);
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setTargetAddress(ProxyAddress.of("CCMAIL:Lee, Ann at FAR"));
            planter.note("cc-mail-router-address-missing", custom, "router");
        });
        fault("Q157007", planter -> {
            CustomRecipient custom = at(planter, "Version 4.0 (Build 993.1)");
            custom.setTargetAddress(ProxyAddress.of("MS:QUAYNET/FIRST/LEE"));
            custom.getProxyAddresses().add(ProxyAddress.secondary("MS", "QUAYNET/FIRST/ANNLEE"));
            planter.note("custom-recipient-secondary-replaces-target", custom, "secondary");
        });
        fault("Q152501", planter -> {
            CustomRecipient custom = at(planter, "Version 4.0 (Build 993.1)");
            custom.getProxyAddresses().add(ProxyAddress.secondary("SMTP", "a.first.name@trager.example"));
            planter.note("custom-recipient-secondary-first", custom, "first");
        });
        fault("Q184531", planter -> {
            Site site = planter.targets().site();
            Sites.addressing(site).orElseThrow().getGatewayProxies().set(0,
                    AddressTemplate.of("SMTP:%g.%s@trager.example"));
            CustomRecipient custom = planter.targets().fresh(CustomRecipient.class, site);
            custom.setFirstName(null);
            planter.note("custom-recipient-name-missing", custom, "name");
        });
        fault("Q153488", planter -> {
            CustomRecipient custom = at(planter, "Version 5.0 (Build 1457.7)");
            custom.setIncomingMessageSizeLimit(1000);
            planter.note("custom-recipient-size-limit-ignored", custom, "limit");
        });
        fault("Q173776", planter -> {
            CustomRecipient custom = planter.targets().next(CustomRecipient.class);
            ProtocolSetting setting = ExsiteFactory.eINSTANCE.createProtocolSetting();
            setting.setProtocol("POP3");
            setting.setEnabled("1");
            custom.getProtocolSettings().add(setting);
            planter.note("custom-recipient-with-mail-protocol", custom, "protocol");
        });
    }

    private static void target(Planter planter, String rule, String address) {
        CustomRecipient custom = planter.targets().next(CustomRecipient.class);
        custom.setTargetAddress(ProxyAddress.of(address));
        planter.note(rule, custom, "target", address);
    }

    /** Returns a recipient in a site with a server of a version, and a later one. */
    private static CustomRecipient at(Planter planter, String version) {
        Site site = planter.targets().site();
        Parts.of(site, Server.class).setVersion(version);
        planter.targets().addServer(site, "LATER OF " + site.getName().toUpperCase(Locale.ROOT));
        return planter.targets().fresh(CustomRecipient.class, site);
    }
}
