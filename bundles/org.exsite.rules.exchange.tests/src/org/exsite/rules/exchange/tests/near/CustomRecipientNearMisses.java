package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.exsite.rules.exchange.tests.Directories.x400;

import org.exsite.model.AddressSpace;
import org.exsite.model.CcMailConnector;
import org.exsite.model.CustomRecipient;
import org.exsite.model.MSMailConnector;
import org.exsite.model.ProtocolSetting;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.exchange.tests.Directories;

final class CustomRecipientNearMisses extends NearMisses {

    private static final String FIRST = "Version 5.5 (Build 1960.4)";
    private static final String SERVICE_PACK_1 = "Version 5.5 (Build 2232.9: Service Pack 1)";
    private static final String VERSION_4 = "Version 4.0 (Build 837.3)";
    private static final String VERSION_5 = "Version 5.0 (Build 1457.7)";

    CustomRecipientNearMisses() {
        targets();
        addresses();
        near("custom-recipient-name-missing", "a first name that no template uses", model -> {
            model.addressing.getGatewayProxies().add(AddressTemplate.of("smtp:%s%1i@trager.example"));
            CustomRecipient lee = custom(model, "SMTP:lee@supplier.example");
            lee.setLastName("Lee");
            return () -> lee.setLastName(" ");
        });
        near("custom-recipient-size-limit-ignored", "with version 5.5", model -> {
            custom(model, "SMTP:lee@supplier.example").setIncomingMessageSizeLimit(100);
            model.server.setVersion(FIRST);
            return () -> model.server.setVersion(VERSION_5);
        });
        near("custom-recipient-with-mail-protocol", "protocols for mailboxes that are disabled", model -> {
            ProtocolSetting setting = FACTORY.createProtocolSetting();
            setting.setProtocol("POP3");
            setting.setEnabled("0");
            custom(model, "SMTP:lee@supplier.example").getProtocolSettings().add(setting);
            return () -> setting.setEnabled("1");
        });
    }

    private void targets() {
        near("x400-target-dda-with-equals", "with service pack 1", model -> {
            custom(model, "X400:c=US;a= ;p=Far;dda:ID=a=b;");
            model.server.setVersion(SERVICE_PACK_1);
            return () -> model.server.setVersion(FIRST);
        });
        near("x400-target-dda-with-slash", "a slash that is written twice", model -> {
            model.server.setVersion(VERSION_4);
            CustomRecipient lee = custom(model, "X400:c=US;a= ;p=Far;dda:ID=a//b;");
            return () -> lee.setTargetAddress(ProxyAddress.of("X400:c=US;a= ;p=Far;dda:ID=a/b;"));
        });
        near("numeric-x400-target-with-prmd", "a numeric address without private domain", model -> {
            TcpX400Connector connector = model.connector(FACTORY.createTcpX400Connector(), "X.400");
            connector.setApplicationContext("5600010D");
            CustomRecipient lee = custom(model, "X400:c=US;a=TELE;n-id=12345;");
            return () -> lee.setTargetAddress(ProxyAddress.of("X400:c=US;a=TELE;p=Far;n-id=12345;"));
        });
        near("smtp-target-malformed", "as long as it may be", model -> {
            String domain = "d".repeat(60) + '.' + "d".repeat(60) + '.' + "d".repeat(60) + ".example";
            CustomRecipient lee = custom(model, "SMTP:" + "u".repeat(246 - domain.length() - 1) + '@' + domain);
            return () -> lee.setTargetAddress(ProxyAddress.of("SMTP:lee supplier.example"));
        });
        near("digits-in-parentheses", "other digits, and the digits in Internet addresses", model -> {
            model.server.setVersion(FIRST);
            model.custom("Mia", "SMTP:mia(123)@supplier.example", x400("Mia"));
            CustomRecipient lee = custom(model, "FAX:(345) 555-0100");
            return () -> lee.setTargetAddress(ProxyAddress.of("FAX:(145) 555-0100"));
        });
        near("digits-in-parentheses", "with service pack 3", model -> {
            custom(model, "FAX:(145) 555-0100");
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            return () -> model.server.setVersion(SERVICE_PACK_1);
        });
        near("snads-address-with-gateway", "one backslash, though Microsoft Mail takes SNADS", model -> {
            MSMailConnector connector = model.connector(FACTORY.createMSMailConnector(), "MS Mail");
            model.space(connector, "SNADS", "*");
            CustomRecipient lee = custom(model, "SNADS:GROUP\\LEE");
            return () -> lee.setTargetAddress(ProxyAddress.of("SNADS:GATE\\GROUP\\LEE"));
        });
        near("snads-address-with-gateway", "a connector to Microsoft Mail that takes no SNADS", model -> {
            AddressSpace space = model.space(model.connector(FACTORY.createMSMailConnector(), "MS Mail"), "MS", "*");
            custom(model, "SNADS:GATE\\GROUP\\LEE");
            return () -> space.setType("SNADS");
        });
        near("custom-recipient-target-shared", "the same text of another type", model -> {
            custom(model, "SMTP:lee@supplier.example");
            CustomRecipient other = model.custom("Other", "MSA:lee@supplier.example", x400("Other"));
            return () -> other.setTargetAddress(ProxyAddress.of("SMTP:Lee@Supplier.example"));
        });
    }

    private void addresses() {
        near("cc-mail-router-address-missing", "a recipient of the post office of the connector", model -> {
            CcMailConnector connector = model.connector(FACTORY.createCcMailConnector(), "cc:Mail");
            connector.setPostOfficeName("EAST");
            custom(model, "CCMAIL:Lee at EAST");
            return () -> connector.setPostOfficeName("HUB");
        });
        near("custom-recipient-secondary-replaces-target", "a secondary Internet address", model -> {
            model.server.setVersion(VERSION_4);
            CustomRecipient lee = model.custom("Lee", "MSA:lee@MAC", x400("Lee"), "smtp:lee2@trager.example");
            return () -> lee.getProxyAddresses().add(ProxyAddress.of("msa:lee2@MAC"));
        });
        near("custom-recipient-secondary-first", "a secondary address that comes after the primary one", model -> {
            model.server.setVersion(VERSION_4);
            CustomRecipient lee = model.custom("Lee", "MSA:lee@MAC", x400("Lee"), "SMTP:lee@trager.example",
                    "smtp:mia@trager.example");
            return () -> lee.getProxyAddresses().add(ProxyAddress.of("smtp:ada@trager.example"));
        });
    }

    private static CustomRecipient custom(Directories model, String target) {
        return model.custom("Lee", target, x400("Lee"));
    }
}
