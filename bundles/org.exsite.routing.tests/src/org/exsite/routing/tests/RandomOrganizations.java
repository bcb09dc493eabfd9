package org.exsite.routing.tests;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.exsite.model.ActivationStyle;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Connector;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.Gateway;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.quicktheories.dsl.TheoryBuilder;

/**
 * Organizations of all shapes, sensible or not: the same number makes the same organization. Only names are always
 * different, since a directory cannot hold two objects of one name, and a route names its connectors.
 */
final class RandomOrganizations {

    private static final List<String> PATTERNS = List.of("*", "", "*@x.com", "*@*.org", "a@x.com", "x.com");
    private static final List<String> X400 = List.of("c=*;", "c=GB;", "c=US;a= ;p=ORG;", "c=US;a= ;p=ORG;o=S1;",
            "c=us;a=X;p=*;", "", "c=US;a= ;p=ORG;o=S0;ou1=A;ou2=B;");

    private final Random random;
    private final Org org = new Org("ORG");
    private final List<Site> sites = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RandomOrganizations(long seed) {
        this.random = new Random(seed);
    }

    /** Tries as many organizations, the same ones in every run: what fails once must fail again. */
    static TheoryBuilder<Long> tried(int examples) {
        return qt().withFixedSeed(159186).withExamples(examples).forAll(longs().between(1, 1_000_000));
    }

    static Org of(long seed) {
        return new RandomOrganizations(seed).build();
    }

    /** Puts the children of every object, and what connectors contain, into another order. */
    static void shuffle(DirectoryObject object, Random random) {
        reorder(object.getChildren(), random);
        switch (object) {
            case SiteConnector connector -> {
                reorder(connector.getConnectedSites(), random);
                reorder(connector.getTargetServers(), random);
            }
            case Gateway gateway -> reorder(gateway.getConnectedSites(), random);
            default -> { }
        }
        if (object instanceof Connector connector) {
            reorder(connector.getAddressSpaces(), random);
        }
        object.getChildren().forEach(child -> shuffle(child, random));
    }

    private static <T> void reorder(EList<T> list, Random random) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.move(i, random.nextInt(i + 1));
        }
    }

    private Org build() {
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            String[] servers = {"S" + i + "A", "S" + i + "B"};
            sites.add(org.siteAt("S" + i, "c=US;a= ;p=ORG;" + (chance(8) ? "" : "o=S" + i + ';'), servers));
            if (chance(4)) {
                Org.share(sites.getLast());
            }
        }
        for (int i = random.nextInt(count * 2); i > 0; i--) {
            org.replicate(any(sites), any(sites));
        }
        for (int i = random.nextInt(count * 5 + 1); i > 0; i--) {
            connector();
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            recipients.add(recipient(i));
        }
        lists();
        return org;
    }

    private void connector() {
        Site from = any(sites);
        Site to = any(sites);
        Server server = any(Sites.servers(from));
        String name = newName();
        switch (random.nextInt(5)) {
            case 0 -> org.siteConnector(from, to, random.nextInt(4)).setName(name);
            case 1 -> {
                InternetMailService service = org.internet(server, spaces("SMTP", PATTERNS));
                service.setName(name);
                if (chance(3)) {
                    service.getConnectedSites().add(Org.link(to, random.nextInt(5)));
                }
            }
            case 2 -> org.msMail(from, spaces("MS", List.of("NET/PO", "*"))).setName(name);
            default -> {
                TcpX400Connector connector = org.x400(server, name, spaces("X400", X400));
                connector.setActivationStyle(any(List.of(ActivationStyle.values())));
                connector.setRemoteMTAName(any(Sites.servers(to)).getName());
                connector.setMessageSizeLimit(chance(4) ? random.nextInt(200) : null);
                if (chance(2)) {
                    connector.getConnectedSites().add(Org.link(to, random.nextInt(5)));
                }
            }
        }
    }

    /** Returns a name that sorts anywhere among those given before. */
    private String newName() {
        String name;
        do {
            name = "C" + random.nextInt(1000);
        } while (!names.add(name));
        return name;
    }

    private AddressSpace[] spaces(String type, List<String> patterns) {
        AddressSpace[] spaces = new AddressSpace[random.nextInt(3)];
        for (int i = 0; i < spaces.length; i++) {
            spaces[i] = Org.space(chance(6) ? "SMTP" : type, any(patterns), random.nextInt(101),
                    any(List.of(AddressSpaceScope.values())));
        }
        return spaces;
    }

    private Recipient recipient(int number) {
        Site site = any(sites);
        if (chance(3)) {
            return org.custom(site, "R" + number, any(List.of("SMTP:r@x.com", "MS:NET/PO/R", "X400:c=GB;a=Y;s=R;",
                    "SMTP:R" + (number + 1) + "@org.com", "CCMAIL:R at PO")));
        }
        Mailbox mailbox = org.mailbox(any(Sites.servers(site)), "R" + number);
        mailbox.getProxyAddresses().add(ProxyAddress.primary("SMTP", "R" + number + "@org.com"));
        if (chance(4) && !recipients.isEmpty()) {
            mailbox.setAlternateRecipient(DistinguishedNames.of(any(recipients)));
            mailbox.setDeliverToBoth(chance(2));
        }
        return mailbox;
    }

    private void lists() {
        List<DistributionList> lists = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            DistributionList list = org.list(any(sites), "L" + i);
            lists.add(list);
        }
        for (DistributionList list : lists) {
            for (int i = random.nextInt(4); i > 0; i--) {
                Recipient member = chance(2) || recipients.isEmpty() ? any(lists) : any(recipients);
                list.getMembers().add(DistinguishedNames.of(member));
            }
        }
        recipients.addAll(lists);
        Collections.shuffle(recipients, random);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
