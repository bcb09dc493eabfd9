package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import java.util.List;

import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressTemplateObject;
import org.exsite.model.AddressType;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Server;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class SiteAddressingNearMisses extends NearMisses {

    private static final List<String> TYPES = List.of("X400", "SMTP", "MS");

    SiteAddressingNearMisses() {
        generators();
        templates();
        near("address-type-without-dialog", "a dialog for each type that does not come with Exchange", model -> {
            model.server.setVersion("Version 5.5 (Build 1960.4)");
            model.space(model.service, "SMTP", "*");
            model.space(model.connector(FACTORY.createNotesConnector(), "Notes"), "Notes", "*");
            AddressTemplateObject dialog = dialog(model, "NOTES");
            return () -> dialog.setAddress("FAX");
        });
        near("address-type-without-dialog", "cc:Mail where no server has version 4.0", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            model.space(model.connector(FACTORY.createCcMailConnector(), "cc:Mail"), "CCMAIL", "*");
            dialog(model, "SMTP");
            return () -> model.server.setVersion("Version 4.0 (Build 837.3)");
        });
        near("address-dialog-name", "the type in other case", model -> {
            AddressTemplateObject dialog = dialog(model, "smtp");
            dialog.setAddress("SMTP");
            return () -> dialog.setAddress("MS");
        });
        near("container-extension-missing", "an extension that is installed, in other case", model -> {
            Directories.add(Sites.container(model.site, "Configuration/Add-Ins"), FACTORY.createAdminExtension(),
                    "FAXSYS");
            DirectoryObject recipients = Sites.container(model.site, Sites.RECIPIENTS);
            recipients.getRawAttributes().add(new RawAttribute("Extension-Name-Inherited", "Faxsys"));
            return () -> recipients.getRawAttributes().add(new RawAttribute("Extension-Name-Inherited", "RFAX"));
        });
    }

    private void generators() {
        near("address-type-without-generator", "a disabled type, and a server that does not say what it has", model -> {
            TYPES.forEach(type -> generator(model, type, "i386"));
            model.addressing.getGatewayProxies().add(AddressTemplate.of("RFAX:%m"));
            model.addressing.getDisabledGatewayProxies().add("RFAX");
            return () -> model.server.setPlatform("alpha");
        });
        near("address-type-without-generator", "a model that holds no generators", model -> {
            model.addressing.getGatewayProxies().add(AddressTemplate.of("RFAX:%m"));
            return () -> TYPES.forEach(type -> generator(model, type, "i386"));
        });
        near("address-generator-without-type", "a generator that is not to be used", model -> {
            TYPES.forEach(type -> generator(model, type, "i386"));
            AddressType fax = generator(model, "RFAX", "i386");
            fax.setGenerationEnabled(Boolean.FALSE);
            return () -> fax.setGenerationEnabled(null);
        });
        near("default-address-type-missing", "no Microsoft Mail addresses", model -> {
            generator(model, "X400", "i386");
            AddressType smtp = generator(model, "SMTP", "i386");
            model.addressing.getGatewayProxies().removeIf(template -> !template.type().equals("X400"));
            return () -> smtp.setAddress("MS");
        });
        near("address-generator-version", "a later one than came with the servers, of which one is behind", model -> {
            model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
            Server other = Directories.add(Sites.container(model.site, Sites.SERVERS), FACTORY.createServer(), "NORTH2");
            other.setVersion("Version 5.5 (Build 2448.8: Service Pack 2)");
            AddressType smtp = generator(model, "SMTP", "i386");
            smtp.setGeneratorLibrary("Inproxy.dll");
            smtp.setFileVersion("08005E0A05000500");
            return () -> smtp.setFileVersion("0500A80705000500");
        });
        near("address-generator-version", "the installed one, whatever came with the servers", model -> {
            model.server.setVersion("Version 5.5 (Build 2653.23: Service Pack 4)");
            AddressType smtp = generator(model, "SMTP", "i386");
            smtp.setGeneratorLibrary("inproxy.dll");
            smtp.setFileVersion("18005A0A05000500");
            smtp.setInstalledVersion("5.5.2650.24");
            return () -> smtp.setInstalledVersion("5.5.2650.25");
        });
        near("disabled-address-type-generated", "servers of version 5.0", model -> {
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            model.addressing.getDisabledGatewayProxies().add("MS");
            return () -> model.server.setVersion("Version 4.0 (Build 837.3)");
        });
        near("routing-recalculated-always", "at all of the selected times", model -> {
            model.addressing.setActivationStyle(ActivationStyle.SELECTED_TIMES);
            model.addressing.setActivationSchedule(ActivationSchedule.ALWAYS);
            return () -> model.addressing.setActivationStyle(ActivationStyle.ALWAYS);
        });
    }

    private void templates() {
        near("site-address-without-prmd", "with version 5.5, and with version 5.0 without Microsoft Mail", model -> {
            set(model, "X400:c=US;a= ;o=North;");
            model.server.setVersion("Version 5.0 (Build 1457.7)");
            return () -> model.connector(FACTORY.createMSMailConnector(), "MS Mail");
        });
        near("site-address-without-prmd", "a connector for GroupWise where there is a private domain", model -> {
            model.connector(FACTORY.createGroupWiseConnector(), "GroupWise");
            return () -> set(model, "X400:c=US;a= ;p= ;o=North;");
        });
        near("smtp-template-counts-letters", "with service pack 2", model -> {
            set(model, "SMTP:%1g%s@trager.example");
            model.server.setVersion("Version 4.0 (Build 993.4: Service Pack 2)");
            return () -> model.server.setVersion("Version 4.0 (Build 838.15: Service Pack 1)");
        });
        near("smtp-template-counts-letters", "percent signs before other figures", model -> {
            model.server.setVersion("Version 4.0 (Build 837.3)");
            set(model, "SMTP:%g.%s%%1@trager.example");
            return () -> set(model, "SMTP:%g.%10s@trager.example");
        });
        near("notes-domain-too-long", "as long as Notes takes", model -> {
            String domain = "D".repeat(31);
            model.addressing.getGatewayProxies().add(AddressTemplate.of("NOTES:&d/" + "U".repeat(40) + '@' + domain));
            return () -> model.addressing.getGatewayProxies().add(AddressTemplate.of("notes:&d@" + domain + 'D'));
        });
        near("ms-mail-names-invalid", "ten characters, and more where there is no Microsoft Mail", model -> {
            set(model, "MS:TRAGERNET1-/NORTH");
            return () -> {
                set(model, "MS:TRAGERNET123/NORTH");
                model.connector(FACTORY.createMSMailConnector(), "MS Mail");
            };
        });
    }

    private static void set(Directories model, String template) {
        AddressTemplate wanted = AddressTemplate.of(template);
        model.addressing.getGatewayProxies().replaceAll(old -> old.type().equals(wanted.type()) ? wanted : old);
    }

    private static AddressType generator(Directories model, String type, String platform) {
        AddressType generator = FACTORY.createAddressType();
        generator.setAddress(type);
        return Directories.add(Sites.container(model.site, "Configuration/Addressing/Address-Types"), generator,
                type + ':' + platform);
    }

    private static AddressTemplateObject dialog(Directories model, String type) {
        AddressTemplateObject dialog = FACTORY.createAddressTemplateObject();
        dialog.setAddress(type);
        return Directories.add(Sites.container(model.site, "Configuration/Addressing/Address-Templates/409"), dialog,
                type);
    }
}
