package org.exsite.rules.exchange.connections;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.NewSpaces;
import org.exsite.rules.exchange.index.Instances;

/**
 * Gives a connector an address space for the type that a finding is about: the connector made for it, or any. Where
 * messages go is decided by somebody: a new type of routes is known to all sites, and some may lack what it takes
 * (Q177308).
 */
final class AddSpace extends ExchangeFix {

    private static final Map<String, EClass> MADE_FOR = Map.of(
            ProxyAddress.SMTP, ExsitePackage.Literals.INTERNET_MAIL_SERVICE,
            ProxyAddress.MS, ExsitePackage.Literals.MS_MAIL_CONNECTOR,
            "MHS", ExsitePackage.Literals.MS_MAIL_CONNECTOR,
            ProxyAddress.CCMAIL, ExsitePackage.Literals.CC_MAIL_CONNECTOR,
            "NOTES", ExsitePackage.Literals.NOTES_CONNECTOR,
            "GWISE", ExsitePackage.Literals.GROUP_WISE_CONNECTOR,
            "PROFS", ExsitePackage.Literals.PROFS_CONNECTOR,
            "SNADS", ExsitePackage.Literals.SNADS_CONNECTOR);

    private final boolean asks;
    private final boolean ofDomain;

    /**
     * @param asks whether somebody chooses the connector; otherwise it is the one of that kind, the nearest first
     * @param ofDomain whether the space is for the domain of an Internet address, and not for all of its type
     */
    AddSpace(String id, boolean asks, boolean ofDomain) {
        super(id);
        this.asks = asks;
        this.ofDomain = ofDomain;
    }

    @Override
    public boolean needsChoice() {
        return asks;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return asks ? candidates(finding, context).findAny().isPresent() : nearest(finding, context).isPresent();
    }

    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        return candidates(finding, context).map(gateway -> new Choice(gateway.getDistinguishedName().toString(),
                Labels.of(gateway), Sites.siteOf(gateway).map(DirectoryObject::getName).orElse(""))).toList();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        Gateway gateway = asks ? candidates(finding, context)
                .filter(candidate -> choice != null && candidate.getDistinguishedName().toString().equals(choice.id()))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(text("none")))
                : nearest(finding, context).orElseThrow();
        return AddCommand.create(domain, gateway, ExsitePackage.Literals.CONNECTOR__ADDRESS_SPACES,
                NewSpaces.of(type(finding), pattern(finding)));
    }

    /** Where connectors take some addresses of the type, no more is added than the domain asks for. */
    private String pattern(Finding finding) {
        String target = ((ProxyAddress) finding.value()).value();
        int domain = target.lastIndexOf('@');
        return ofDomain && domain >= 0 ? '*' + target.substring(domain) : "*";
    }

    private static String type(Finding finding) {
        return ((ProxyAddress) finding.value()).type();
    }

    private static Optional<Gateway> nearest(Finding finding, RuleContext context) {
        EClass wanted = MADE_FOR.get(type(finding));
        return wanted == null ? Optional.empty() : sorted(finding, context, Instances.all(context, wanted).stream()
                .map(Gateway.class::cast)).findFirst();
    }

    /**
     * Connectors to the Internet take Internet addresses only, and other types go to other connectors. Where X.400
     * addresses go is not for a fix to say: what else a connector needs depends on the domain.
     */
    private static Stream<Gateway> candidates(Finding finding, RuleContext context) {
        if (type(finding).equals(ProxyAddress.X400)) {
            return Stream.empty();
        }
        boolean internet = type(finding).equals(ProxyAddress.SMTP);
        return sorted(finding, context, Instances.all(context, ExsitePackage.Literals.GATEWAY).stream()
                .map(Gateway.class::cast).filter(gateway -> !isForAnotherPurpose(gateway)
                        && internet == ExsitePackage.Literals.INTERNET_MAIL_SERVICE.isInstance(gateway)));
    }

    private static boolean isForAnotherPurpose(Gateway gateway) {
        return Stream.of(ExsitePackage.Literals.X400_CONNECTOR, ExsitePackage.Literals.CALENDAR_CONNECTOR,
                ExsitePackage.Literals.FREE_BUSY_CONNECTOR, ExsitePackage.Literals.MAILBOX_AGENT)
                .anyMatch(eClass -> eClass.isInstance(gateway));
    }

    private static Stream<Gateway> sorted(Finding finding, RuleContext context, Stream<Gateway> gateways) {
        Site site = context.container(finding.object(), Site.class);
        return gateways.sorted(Comparator.comparing((Gateway gateway) -> Sites.siteOf(gateway).orElse(null) != site)
                .thenComparing(DirectoryObject::getDistinguishedName));
    }
}
