package org.exsite.samples.faults;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressTemplateObject;
import org.exsite.model.AddressType;
import org.exsite.model.AdminExtension;
import org.exsite.model.DirectoryObject;
import org.exsite.model.GroupWiseConnector;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/** Faults of how a site gives addresses: types, generators, templates and dialogs. Each has a site of its own. */
final class SiteAddressingFaults extends FaultGroup {

    private static final String SERVICE_PACK_3 = "18005A0A05000500";

    SiteAddressingFaults() {
        types();
        generators();
        templates();
        fault("Q177308", planter -> {
            Site site = planter.targets().site();
            Parts.of(site, Server.class).setVersion("Version 5.5 (Build 1960.4)");
            EcoreUtil.remove(dialog(site, "NOTES"));
            planter.note("address-type-without-dialog", addressing(site), "withoutDialog");
        });
        fault("Q277563", planter -> {
            AddressTemplateObject dialog = dialog(planter.targets().site(), "SMTP");
            dialog.setName("Internet");
            planter.note("address-dialog-name", dialog, "dialogName");
        });
        fault("Q196176", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, AdminExtension.class, "SMTP");
            DirectoryObject recipients = Sites.container(site, Sites.RECIPIENTS);
            recipients.getRawAttributes().add(new RawAttribute("Extension-Name-Inherited", "Faxsys"));
            planter.note("container-extension-missing", recipients, "extension");
        });
    }

    private void types() {
        fault("Q169425", planter -> {
            Site site = planter.targets().site();
            Mailbox mailbox = planter.targets().fresh(Mailbox.class, site);
            mailbox.getProxyAddresses().add(ProxyAddress.primary("RFAX", mailbox.getAlias()));
            addressing(site).getGatewayProxies().add(AddressTemplate.of("RFAX:%m"));
            planter.note("address-type-without-generator", addressing(site), "withoutGenerator");
        });
        fault("Q168074", planter -> {
            Site site = planter.targets().site();
            for (AddressType generator : generators(site)) {
                copy(generator, generator.getAddress(), "alpha");
            }
            addressing(site).getGatewayProxies().add(AddressTemplate.of("RFAX:%m"));
            copy(generators(site).getFirst(), "RFAX", "i386");
            planter.targets().addServer(site, "ALPHA1").setPlatform("alpha");
            planter.note("address-type-without-generator", addressing(site), "withoutPlatform");
        });
        fault("Q175480", planter -> {
            SiteAddressing addressing = addressing(planter.targets().site());
            for (String type : List.of(ProxyAddress.CCMAIL, ProxyAddress.MS, ProxyAddress.SMTP)) {
                addressing.getGatewayProxies().removeIf(template -> template.type().equals(type));
                planter.note("address-generator-without-type", addressing, "withoutType", type);
            }
            planter.noteAlso("site-addressing-without-ms", "Q248425", addressing, "withoutType", ProxyAddress.MS);
        });
        fault("Q175954", planter -> {
            Site site = planter.targets().site();
            addressing(site).getGatewayProxies().removeIf(template -> template.type().equals(ProxyAddress.SMTP));
            generators(site).stream().filter(g -> g.getAddress().equals(ProxyAddress.SMTP)).toList()
                    .forEach(EcoreUtil::remove);
            planter.note("default-address-type-missing", addressing(site), "defaultMissing");
        });
        fault("Q176033", planter -> {
            Site site = old(planter, "Version 4.0 (Build 995.54: Service Pack 4)", "LATER6");
            addressing(site).getDisabledGatewayProxies().add(ProxyAddress.CCMAIL);
            planter.note("disabled-address-type-generated", addressing(site), "disabled");
        });
        fault("Q184768", planter -> {
            Site site = old(planter, "Version 4.0 (Build 995.54: Service Pack 4)", "LATER7");
            addressing(site).setActivationStyle(ActivationStyle.ALWAYS);
            planter.note("routing-recalculated-always", addressing(site), "always");
        });
    }

    private void generators() {
        fault("Q158336", planter -> {
            AddressType generator = generators(planter.targets().site()).getFirst();
            generator.setFileVersion(SERVICE_PACK_3);
            planter.note("address-generator-version", generator, "version");
        });
        fault("Q264339", planter -> {
            AddressType generator = generators(planter.targets().site()).getFirst();
            generator.setInstalledVersion("5.5.2654.8");
            planter.note("address-generator-version", generator, "version");
        });
    }

    private void templates() {
        fault("Q165485", planter -> {
            Site site = old(planter, "Version 5.0 (Build 1457.7)", "LATER8");
            Parts.add(site, MSMailConnector.class, "MS Mail Connector");
            withoutPrmd(planter, site);
        });
        fault("Q235504", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, GroupWiseConnector.class, "GroupWise Connector");
            withoutPrmd(planter, site);
        });
        fault("Q140933", planter -> {
            Site site = old(planter, "Version 4.0 (Build 838.15: Service Pack 1)", "LATER9");
            addressing(site).getGatewayProxies().replaceAll(template -> template.type().equals(ProxyAddress.SMTP)
                    ? AddressTemplate.of("SMTP:%1g%s@trager.example") : template);
            planter.note("smtp-template-counts-letters", addressing(site), "letters");
        });
        fault("Q174207", planter -> {
            Site site = planter.targets().site();
            addressing(site).getGatewayProxies().add(AddressTemplate.of("NOTES:%m/X/Trager@" + "DOMAIN".repeat(6)));
            copy(generators(site).getFirst(), "NOTES", "i386");
            planter.note("notes-domain-too-long", addressing(site), "notesDomain");
        });
        fault("Q198898", planter -> {
            Site site = planter.targets().site();
            Parts.add(site, MSMailConnector.class, "MS Mail Connector");
            addressing(site).getGatewayProxies().replaceAll(template -> template.type().equals(ProxyAddress.MS)
                    ? AddressTemplate.of("MS:TRAGERINTERNATIONAL/WEST*COAST") : template);
            planter.note("ms-mail-names-invalid", addressing(site), "msNames");
        });
    }

    private static void withoutPrmd(Planter planter, Site site) {
        addressing(site).getGatewayProxies().replaceAll(template -> template.type().equals(ProxyAddress.X400)
                ? AddressTemplate.of("X400:c=US;a= ;o=" + site.getName() + ';') : template);
        planter.note("site-address-without-prmd", addressing(site), "prmd");
    }

    /** Returns a site whose first server is of an early version, and the other is not. */
    private static Site old(Planter planter, String version, String later) {
        Site site = planter.targets().site();
        Parts.of(site, Server.class).setVersion(version);
        planter.targets().addServer(site, later);
        return site;
    }

    private static SiteAddressing addressing(Site site) {
        return Sites.addressing(site).orElseThrow();
    }

    private static List<AddressType> generators(Site site) {
        return Sites.objects(site).filter(AddressType.class::isInstance).map(AddressType.class::cast).toList();
    }

    private static void copy(AddressType generator, String type, String platform) {
        AddressType copy = EcoreUtil.copy(generator);
        copy.setName(type + ':' + platform);
        copy.setAddress(type);
        ((DirectoryObject) generator.eContainer()).getChildren().add(copy);
    }

    private static AddressTemplateObject dialog(Site site, String type) {
        return Sites.objects(site).filter(AddressTemplateObject.class::isInstance).map(AddressTemplateObject.class::cast)
                .filter(dialog -> type.equals(dialog.getAddress())).findFirst().orElseThrow();
    }
}
