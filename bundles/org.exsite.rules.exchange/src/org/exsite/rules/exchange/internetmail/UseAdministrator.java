package org.exsite.rules.exchange.internetmail;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.addresses.SiteAddresses;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.index.Administrators;
import org.exsite.rules.exchange.index.Directory;

/**
 * Makes the mailbox called Administrator of the site the administrator's mailbox, as the Internet Mail Wizard offers
 * (Q300535, Q166080). Where the site has none it is created with the addresses of the site; one without X.400 address is
 * given that as well, for else the fault would remain.
 */
public final class UseAdministrator extends ExchangeFix {

    public UseAdministrator() {
        super("use-administrator");
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        InternetMailService service = (InternetMailService) finding.object();
        Site site = Sites.siteOf(service).orElse(null);
        if (site == null) {
            return false;
        }
        SiteAddresses addresses = new SiteAddresses(context);
        Optional<Mailbox> administrator = Administrators.of(site, context);
        return administrator.map(mailbox -> Recipients.hasType(mailbox, ProxyAddress.X400)
                || addresses.generate(mailbox, ProxyAddress.X400).isPresent())
                .orElseGet(() -> Directory.find(context, nameOf(site)) == null
                        && hasX400(addresses.generateAll(create(service), site)));
    }

    /** A service whose mailbox is not known has one on its server, which must not be replaced by a guess. */
    @Override
    public boolean mayApplyUnasked(Finding finding) {
        return ((InternetMailService) finding.object()).getAdministratorMailbox() != null;
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        InternetMailService service = (InternetMailService) finding.object();
        Site site = Sites.siteOf(service).orElseThrow();
        CompoundCommand command = new CompoundCommand();
        Mailbox administrator = Administrators.of(site, context).orElse(null);
        DistinguishedName name;
        if (administrator == null) {
            name = nameOf(site);
            Mailbox mailbox = create(service);
            mailbox.getProxyAddresses().addAll(new SiteAddresses(context).generateAll(mailbox, site));
            command.append(add(domain, site, mailbox));
        } else {
            name = administrator.getDistinguishedName();
            if (!Recipients.hasType(administrator, ProxyAddress.X400)) {
                ProxyAddress address = new SiteAddresses(context).generate(administrator, ProxyAddress.X400)
                        .orElseThrow();
                command.append(AddCommand.create(domain, administrator,
                        ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address));
            }
        }
        if (!name.equals(service.getAdministratorMailbox())) {
            command.append(SetCommand.create(domain, service,
                    ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX, name));
        }
        return command;
    }

    private static Command add(EditingDomain domain, Site site, Mailbox mailbox) {
        DirectoryObject parent = Sites.find(site, Sites.RECIPIENTS).orElse(null);
        DirectoryObject child = mailbox;
        if (parent == null) {
            Sites.Missing missing = Sites.missing(site, Sites.RECIPIENTS).orElseThrow();
            missing.last().getChildren().add(mailbox);
            parent = missing.parent();
            child = missing.top();
        }
        return AddCommand.create(domain, parent, ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, child);
    }

    /** The mailbox lives on the server that the service runs on. */
    private static Mailbox create(InternetMailService service) {
        Mailbox mailbox = ExsiteFactory.eINSTANCE.createMailbox();
        mailbox.setName(Administrators.NAME);
        mailbox.setAlias(Administrators.NAME);
        mailbox.setDisplayName(Administrators.NAME);
        HomeServer.of(service).ifPresent(home -> {
            mailbox.setHomeMTA(home.agent());
            mailbox.setHomeMDB(home.store());
        });
        return mailbox;
    }

    private static DistinguishedName nameOf(Site site) {
        return site.getDistinguishedName().child(Sites.RECIPIENTS).child(Administrators.NAME);
    }

    private static boolean hasX400(List<ProxyAddress> addresses) {
        return addresses.stream().anyMatch(address -> address.isType(ProxyAddress.X400));
    }
}
