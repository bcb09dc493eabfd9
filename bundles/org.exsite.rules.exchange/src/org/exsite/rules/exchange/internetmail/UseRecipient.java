package org.exsite.rules.exchange.internetmail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.common.ExchangeFix;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.index.Administrators;
import org.exsite.rules.exchange.index.Directory;

/** Makes a mailbox or distribution list that has an X.400 address the administrator's mailbox (Q300535). */
public final class UseRecipient extends ExchangeFix {

    public UseRecipient() {
        super("use-recipient");
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return candidates(finding.object()).findAny().isPresent();
    }

    /** Recipients of the site come first, among them the mailbox called Administrator; the rest is ordered by name. */
    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        Site site = Sites.siteOf((InternetMailService) finding.object()).orElse(null);
        Comparator<Recipient> order = Comparator
                .comparing((Recipient recipient) -> Sites.siteOf(recipient).orElse(null) != site)
                .thenComparing(recipient -> !(recipient instanceof Mailbox mailbox
                        && Administrators.isCalledSo(mailbox)))
                .thenComparing(Labels::of, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Recipient::getDistinguishedName);
        return candidates(finding.object()).sorted(order).map(this::choice).toList();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        if (choice == null) {
            throw new IllegalArgumentException(text("none"));
        }
        DirectoryObject object = Directory.find(context, DistinguishedName.parse(choice.id()));
        if (!(object instanceof Recipient recipient && isCandidate(recipient))) {
            throw new IllegalArgumentException(text("unfit", choice.id()));
        }
        return SetCommand.create(domain, finding.object(),
                ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX, object.getDistinguishedName());
    }

    /** Returns the mailboxes and distribution lists of an organization that have an X.400 address. */
    public static Stream<Recipient> candidates(EObject service) {
        return EcoreUtil.getRootContainer(service) instanceof DirectoryObject root
                ? Sites.recipients(root).filter(UseRecipient::isCandidate) : Stream.empty();
    }

    private static boolean isCandidate(Recipient recipient) {
        return (recipient instanceof Mailbox || recipient instanceof DistributionList)
                && Recipients.hasType(recipient, ProxyAddress.X400);
    }

    private Choice choice(Recipient recipient) {
        String address = Recipients.primary(recipient, ProxyAddress.SMTP)
                .or(() -> Recipients.firstOfType(recipient, ProxyAddress.X400)).map(ProxyAddress::value).orElse("");
        String site = Sites.siteOf(recipient).map(DirectoryObject::getName).orElse("");
        return new Choice(recipient.getDistinguishedName().toString(), Labels.of(recipient),
                text("detail", site, address));
    }
}
