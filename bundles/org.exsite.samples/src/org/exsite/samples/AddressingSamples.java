package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressTemplateObject;
import org.exsite.model.AddressType;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;

/**
 * How a site gives addresses: the templates of its site addressing, a generator for each of their types (Q169425,
 * Q175480), and the dialogs for addresses that users type in, of which every site has one for every type that a
 * connector of the organization takes (Q177308).
 */
final class AddressingSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    /** 5.5.2653.23, which comes with service pack 4 (Q158336). */
    private static final String FILE_VERSION = "17005D0A05000500";
    private static final String ENGLISH = "409";
    private static final String[][] STANDARD = {{"SMTP", "inproxy.dll", "Internet Address"},
        {"X400", "x400prox.dll", "X.400 Address"}, {"MS", "pcproxy.dll", "Microsoft Mail Address"},
        {"CCMAIL", "ccmproxy.dll", "cc:Mail Address"}};

    private AddressingSamples() {
    }

    static SiteAddressing add(SampleSite site, DirectoryObject configuration, List<ForeignSystem> foreign) {
        List<ForeignSystem> generating = foreign.stream().filter(ForeignSystem::generatesAddresses).toList();
        SiteAddressing addressing = siteAddressing(site, generating);
        configuration.getChildren().add(addressing);
        DirectoryObject parent = SampleSite.container(configuration, "Addressing");
        DirectoryObject types = SampleSite.container(parent, "Address-Types");
        for (String[] standard : STANDARD) {
            types.getChildren().add(type(standard[0], standard[1]));
        }
        generating.forEach(system -> types.getChildren().add(type(system.type(), system.generator())));
        DirectoryObject dialogs = SampleSite.container(SampleSite.container(parent, "Address-Templates"), ENGLISH);
        for (String[] standard : STANDARD) {
            dialogs.getChildren().add(dialog(standard[0], standard[2]));
        }
        for (ForeignSystem system : ForeignSystem.values()) {
            if (system.hasTypeOfItsOwn()) {
                dialogs.getChildren().add(dialog(system.type(), system.label() + " Address"));
            }
        }
        return addressing;
    }

    private static SiteAddressing siteAddressing(SampleSite site, List<ForeignSystem> generating) {
        String organization = site.name.parent().value();
        String siteName = site.name.value();
        List<AddressTemplate> templates = new ArrayList<>(List.of(
                AddressTemplate.of("SMTP:%m@" + organization.toLowerCase(Locale.ROOT) + ".example"),
                AddressTemplate.of("X400:" + site.x400()),
                AddressTemplate.of("MS:" + organization.toUpperCase(Locale.ROOT) + '/' + SampleSite.upper(siteName)),
                AddressTemplate.of("CCMAIL:at " + SampleSite.upper(siteName))));
        generating.forEach(system -> templates.add(system.template(siteName)));
        SiteAddressing addressing = FACTORY.createSiteAddressing();
        addressing.setName("Site-Addressing");
        addressing.getGatewayProxies().addAll(templates);
        addressing.getSiteProxySpace().add("c=US;a= ;p=" + organization + ";o=" + siteName);
        addressing.getAddressSpaces().add(SampleLinks.space("X400", site.x400(), 1));
        addressing.setShareAddressSpace(Boolean.FALSE);
        addressing.setFilterLocalAddresses(Boolean.FALSE);
        addressing.setActivationStyle(ActivationStyle.SELECTED_TIMES);
        addressing.setActivationSchedule(Schedules.nightly());
        return addressing;
    }

    /** Switches a type off: its template stays, but recipients get no address of it (Q176033). */
    static void disable(SampleSite site, ForeignSystem system) {
        site.addressing.getDisabledGatewayProxies().add(system.type());
    }

    private static AddressType type(String type, String library) {
        AddressType generator = FACTORY.createAddressType();
        generator.setName(type + ":i386");
        generator.setAddress(type);
        generator.setGeneratorLibrary(library);
        generator.setFileVersion(FILE_VERSION);
        generator.setGenerationEnabled(Boolean.TRUE);
        return generator;
    }

    /** The directory name of a dialog is the type of its addresses (Q277563). */
    private static AddressTemplateObject dialog(String type, String label) {
        AddressTemplateObject dialog = FACTORY.createAddressTemplateObject();
        dialog.setName(type);
        dialog.setAddress(type);
        dialog.setDisplayName(label);
        return dialog;
    }
}
