package org.exsite.ui.wizards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.MTA;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.query.Sites;

/**
 * A new site of one server, as Setup leaves it: with the containers, the agent and stores of the server and site
 * addressing.
 *
 * @param site the name of the site
 * @param server the name of the server, at most 15 characters as Windows NT asks
 * @param domain the Internet domain of the site
 */
public record SiteTemplate(String site, String server, String domain) {

    static final int LONGEST_NAME = 64;
    /** What every type of address can hold (the printable string of X.400, without its punctuation). */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9 -]*[A-Za-z0-9])?"); //$NON-NLS-1$
    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"); //$NON-NLS-1$
    private static final int LONGEST_SERVER = 15;
    private static final int LONGEST_DOMAIN_NAME_OF_X400 = 16;
    private static final int LONGEST_PART_OF_MS = 10;

    /** Tells what is wrong with the names, or nothing if {@link #addTo} can be called. */
    public Optional<String> problem() {
        return check(Messages.Template_site, site, LONGEST_NAME)
                .or(() -> check(Messages.Template_server, server, LONGEST_SERVER))
                .or(() -> DOMAIN.matcher(domain).matches() ? Optional.empty() : Optional.of(Messages.Template_domain));
    }

    static Optional<String> check(String what, String name, int longest) {
        if (name.isEmpty()) {
            return Optional.of(Messages.bind(Messages.Template_missing, what));
        }
        if (name.length() > longest) {
            return Optional.of(Messages.bind(Messages.Template_long, what, longest));
        }
        return NAME.matcher(name).matches() ? Optional.empty()
                : Optional.of(Messages.bind(Messages.Template_characters, what));
    }

    /** Makes the site in an organization. The model is changed directly. */
    public Site addTo(Organization organization) {
        Site created = ExsiteFactory.eINSTANCE.createSite();
        created.setName(site);
        created.setDisplayName(site);
        organization.getChildren().add(created);
        Sites.container(created, Sites.RECIPIENTS);
        Sites.container(created, Sites.CONNECTIONS);
        DirectoryObject computer = add(Sites.container(created, Sites.SERVERS), ExsitePackage.Literals.SERVER, server);
        MTA agent = (MTA) add(computer, ExsitePackage.Literals.MTA, "Microsoft MTA"); //$NON-NLS-1$
        agent.setLocalMTAName(server);
        add(computer, ExsitePackage.Literals.PRIVATE_INFORMATION_STORE, "Microsoft Private MDB"); //$NON-NLS-1$
        add(computer, ExsitePackage.Literals.PUBLIC_INFORMATION_STORE, "Microsoft Public MDB"); //$NON-NLS-1$
        addressing(organization.getName(), created, computer);
        return created;
    }

    private void addressing(String organization, Site created, DirectoryObject computer) {
        SiteAddressing addressing = (SiteAddressing) add(Sites.container(created, Sites.CONFIGURATION),
                ExsitePackage.Literals.SITE_ADDRESSING, "Site-Addressing"); //$NON-NLS-1$
        String x400 = "c=US;a= ;p=" + cut(organization, LONGEST_DOMAIN_NAME_OF_X400) + ";o=" + site; //$NON-NLS-1$ //$NON-NLS-2$
        addressing.getGatewayProxies().addAll(List.of(
                AddressTemplate.of("SMTP:%m@" + domain), //$NON-NLS-1$
                AddressTemplate.of("X400:" + x400 + ';'), //$NON-NLS-1$
                AddressTemplate.of("MS:" + part(organization) + '/' + part(site)), //$NON-NLS-1$
                AddressTemplate.of("CCMAIL:at " + part(site)))); //$NON-NLS-1$
        addressing.getSiteProxySpace().add(x400);
        addressing.setRoutingCalculationServer(computer.getDistinguishedName());
    }

    static DirectoryObject add(DirectoryObject parent, EClass type, String name) {
        DirectoryObject object = NewObjects.create(parent, type, name);
        parent.getChildren().add(object);
        return object;
    }

    private static String part(String name) {
        return cut(name.toUpperCase(Locale.ROOT), LONGEST_PART_OF_MS);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length())).strip();
    }
}
