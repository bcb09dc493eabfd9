package org.exsite.rules.exchange.foreignmail;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.NotesConnector;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.addresses.NotesAddresses;
import org.exsite.rules.exchange.addresses.SiteAddresses;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/**
 * A Notes connector exports recipients of a site that has Notes addresses switched off: who has none is not told to
 * Notes (Q261210). Single recipients without the address may be left out on purpose, as the article has it.
 */
public final class NotesAddressesDisabled extends ExchangeRule<NotesConnector> {

    public NotesAddressesDisabled() {
        super(RuleTexts.of(NotesAddressesDisabled.class).describe("notes-addresses-disabled", Severity.WARNING, "Q261210"),
                ExsitePackage.Literals.NOTES_CONNECTOR, new EnableNotesAddresses());
    }

    @Override
    protected void inspect(NotesConnector connector, RuleContext context) {
        if (!connector.getExportContainers().isEmpty()) {
            for (EObject object : Instances.inSiteOf(context, connector, ExsitePackage.Literals.SITE_ADDRESSING)) {
                if (isDisabled((SiteAddressing) object)) {
                    context.report(connector, ExsitePackage.Literals.GATEWAY__EXPORT_CONTAINERS, Labels.of(connector));
                }
            }
        }
    }

    private static boolean isDisabled(SiteAddressing addressing) {
        return addressing.getGatewayProxies().stream().anyMatch(template -> template.type().equals(NotesAddresses.TYPE)
                && !ProxyGenerator.isEnabled(addressing, template));
    }

    /** Switches the type on and gives the exported recipients the addresses that they lack. */
    private static final class EnableNotesAddresses extends ExchangeFix {

        EnableNotesAddresses() {
            super("enable-notes-addresses");
            askFirst();
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return true;
        }

        @Override
        public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
            CompoundCommand command = new CompoundCommand();
            Set<String> given = new HashSet<>();
            for (EObject object : Instances.inSiteOf(context, finding.object(), ExsitePackage.Literals.SITE_ADDRESSING)) {
                SiteAddressing addressing = (SiteAddressing) object;
                List<String> disabled = addressing.getDisabledGatewayProxies().stream().filter(entry ->
                        entry.split(":", 2)[0].strip().equalsIgnoreCase(NotesAddresses.TYPE)).toList();
                if (!disabled.isEmpty()) {
                    command.append(RemoveCommand.create(domain, addressing,
                            ExsitePackage.Literals.SITE_ADDRESSING__DISABLED_GATEWAY_PROXIES, disabled));
                    AddressTemplate template = addressing.getGatewayProxies().stream()
                            .filter(t -> t.type().equals(NotesAddresses.TYPE)).findFirst().orElseThrow();
                    exported(finding, context).forEach(recipient ->
                            add(domain, template, recipient, given, context, command));
                }
            }
            return command.unwrap();
        }

        private static List<Recipient> exported(Finding finding, RuleContext context) {
            return ((NotesConnector) finding.object()).getExportContainers().stream()
                    .map((DistinguishedName name) -> Directory.find(context, name))
                    .filter(DirectoryObject.class::isInstance).flatMap(Sites::recipients).distinct()
                    .filter(recipient -> !Recipients.hasType(recipient, NotesAddresses.TYPE)).toList();
        }

        private static void add(EditingDomain domain, AddressTemplate template, Recipient recipient, Set<String> given,
                RuleContext context, CompoundCommand command) {
            SiteAddresses addresses = new SiteAddresses(context);
            ProxyGenerator.generate(template, recipient, address -> given.contains(address.key())
                    || !addresses.isFree(address, recipient)).map(ProxyAddress::asPrimary).ifPresent(address -> {
                        given.add(address.key());
                        command.append(AddCommand.create(domain, recipient,
                                ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, address));
                    });
        }
    }
}
