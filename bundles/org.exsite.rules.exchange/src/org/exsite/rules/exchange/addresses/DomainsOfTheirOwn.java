package org.exsite.rules.exchange.addresses;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DSSiteConfiguration;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.Instances;

/**
 * Many recipients of a container that the offline address book has are each in an Internet domain of their own, of the
 * form {@code user@alias.unused}: the book cannot be made (Q188636). The article says that very many domains are too
 * many; that fifty are the beginning of it is inference.
 */
public final class DomainsOfTheirOwn extends ExchangeKeyRule {

    private static final int LIMIT = 50;
    /** The recipients whose domain begins with their alias, by the name of their container. */
    private static final Index CONTAINERS = ClassIndex.ofNames(
            ExsitePackage.Literals.RECIPIENT, Recipient.class, (recipient, keys) -> {
                if (hasDomainOfItsOwn(recipient)
                        && recipient.eContainer() instanceof DirectoryObject container) {
                    keys.accept(container.getDistinguishedName());
                }
            });

    public DomainsOfTheirOwn() {
        super(RuleTexts.of(DomainsOfTheirOwn.class).describe("smtp-domain-of-each", Severity.WARNING, "Q188636"),
                ExsitePackage.Literals.RECIPIENT, CONTAINERS,
                new UseDomainOfSite());
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        if (holders.size() > LIMIT && isInAddressBook((DistinguishedName) key, context)) {
            DirectoryContainer container = context.container(holders.getFirst(), DirectoryContainer.class);
            if (container != null) {
                context.report(container, null, Labels.of(container), Integer.toString(holders.size()));
            }
        }
    }

    private static boolean isInAddressBook(DistinguishedName container, RuleContext context) {
        return Instances.all(context, ExsitePackage.Literals.DS_SITE_CONFIGURATION).stream()
                .flatMap(settings -> ((DSSiteConfiguration) settings).getOfflineAddressBookContainers().stream())
                .anyMatch(container::isWithin);
    }

    private static boolean hasDomainOfItsOwn(Recipient recipient) {
        String alias = Objects.requireNonNullElse(recipient.getAlias(), "");
        return !alias.isBlank() && Recipients.primary(recipient, ProxyAddress.SMTP).map(ProxyAddress::value)
                .filter(address -> address.regionMatches(true, address.lastIndexOf('@') + 1, alias + '.', 0,
                        alias.length() + 1)).isPresent();
    }

    /** Gives the recipients the Internet addresses that their site generates. */
    private static final class UseDomainOfSite extends ExchangeFix {

        UseDomainOfSite() {
            super("use-domain-of-site");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return recipients(finding).stream().findFirst().flatMap(recipient ->
                    new SiteAddresses(context).generate(recipient, ProxyAddress.SMTP)).isPresent();
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            SiteAddresses addresses = new SiteAddresses(context);
            CompoundCommand command = new CompoundCommand();
            for (Recipient recipient : recipients(finding)) {
                ProxyAddress wrong = Recipients.primary(recipient, ProxyAddress.SMTP).orElseThrow();
                addresses.generate(recipient, ProxyAddress.SMTP).ifPresent(right -> command.append(
                        AddressLists.set(domain, recipient, AddressLists.replaced(recipient, wrong, right))));
            }
            return command;
        }

        private static List<Recipient> recipients(Finding finding) {
            return ((DirectoryContainer) finding.object()).getChildren().stream().filter(Recipient.class::isInstance)
                    .map(Recipient.class::cast).filter(DomainsOfTheirOwn::hasDomainOfItsOwn).toList();
        }
    }
}
