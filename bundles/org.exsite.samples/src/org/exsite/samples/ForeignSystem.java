package org.exsite.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;

/**
 * A mail system other than Exchange and the Internet. One site of the organization has the connector to it, and gives
 * its recipients an address that the system can answer to.
 */
public enum ForeignSystem {

    MS_MAIL("MS", "Microsoft Mail", null, null, "QUAYNET/QUAYPO/U{number}", MicrosoftMailSamples::add),
    CC_MAIL("CCMAIL", "cc:Mail", null, null, "{alias} at QUAYPO", ForeignMailSamples::ccMail),
    NOTES("NOTES", "Lotus Notes", "ntsproxy.dll", "%m/SITE/Trager@EXCHANGE", "{alias}/Quay@QUAYDOM",
            ForeignMailSamples::notes),
    GROUPWISE("GWISE", "Novell GroupWise", "gwproxy.dll", "Exchange.SITE.%m", "QUAYDOM.QUAYPO.{alias}",
            ForeignMailSamples::groupWise),
    PROFS("PROFS", "IBM OfficeVision", "ovmproxy.dll", "TRAGERVM(%m)", "QUAYVM(U{number})", ForeignMailSamples::profs),
    SNADS("SNADS", "SNADS", "sndproxy.dll", "SITE(%m)", "QUAYDGN(U{number})", ForeignMailSamples::snads),
    APPLETALK("MSA", "Microsoft Mail for AppleTalk", null, null, "{alias}@QUAYMAC", MicrosoftMailSamples::addAppleTalk),
    FAX("FAX", "Fax", null, null, "{alias}@555-0100", ForeignMailSamples::fax),
    X400("X400", "X.400", null, null, "c=US;a=Telco;p=Quay;o=Dock;s={alias};", X400Samples::addProvider);

    /** A node of a host system has eight characters at most, of which SNADS takes those of the site (Q262728). */
    private static final int NODE = 8;

    private final String type;
    private final String label;
    private final String generator;
    private final String template;
    private final String addresses;
    private final Consumer<SampleSite> connect;

    ForeignSystem(String type, String label, String generator, String template, String addresses,
            Consumer<SampleSite> connect) {
        this.type = type;
        this.label = label;
        this.generator = generator;
        this.template = template;
        this.addresses = addresses;
        this.connect = connect;
    }

    /** Returns the systems that a site has the connectors to; each system belongs to one of the sites. */
    static List<ForeignSystem> of(int siteNumber, int siteCount) {
        List<ForeignSystem> systems = new ArrayList<>();
        for (ForeignSystem system : values()) {
            if (system.ordinal() % siteCount == siteNumber) {
                systems.add(system);
            }
        }
        return systems;
    }

    String type() {
        return type;
    }

    String label() {
        return label;
    }

    String generator() {
        return generator;
    }

    /** Tells whether a site with a connector to the system generates addresses that other sites do not have. */
    boolean generatesAddresses() {
        return template != null;
    }

    /** Tells whether the addresses of the system are of a type that Exchange itself does not come with. */
    boolean hasTypeOfItsOwn() {
        return this != MS_MAIL && this != CC_MAIL && this != X400;
    }

    AddressTemplate template(String site) {
        String upper = SampleSite.upper(site);
        String place = this == SNADS ? upper.substring(0, Math.min(NODE, upper.length())) : upper;
        return AddressTemplate.of(type + ':' + template.replace("SITE", place.replace(" ", "")));
    }

    /** Returns the address that somebody has in the system. The number is one that nobody else has. */
    ProxyAddress address(String alias, int number) {
        return ProxyAddress.primary(type, addresses.replace("{alias}", alias)
                .replace("{number}", Integer.toString(number)));
    }

    /** Adds the connector, and what belongs to it, to a site. */
    void connect(SampleSite site) {
        connect.accept(site);
    }
}
