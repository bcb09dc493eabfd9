package org.exsite.rules.exchange.addresses;

import java.util.List;
import java.util.Locale;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.UnknownObject;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Recipients;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.RawProxies;

/**
 * A recipient has no X.400 address: mail from and to it fails beyond its server. Every recipient needs one (Q262146):
 * mailboxes (Q155104, Q156896), distribution lists (Q150095), custom recipients (Q262146), and the Directory
 * Synchronization object of a server (Q158309).
 *
 * <p>Of public folders and Directory Synchronization objects an export often leaves out the addresses altogether
 * (Q168367), so these are at fault only if there are addresses and no X.400 address is among them.
 */
public final class RecipientWithoutX400 extends ExchangeRule<DirectoryObject> {

    public RecipientWithoutX400() {
        super(RuleTexts.of(RecipientWithoutX400.class).describe("recipient-without-x400", Severity.ERROR, "Q155104",
                "Q156896", "Q150095", "Q262146", "Q158309", "Q252209", "Q244519"),
                ExsitePackage.Literals.DIRECTORY_OBJECT, new GenerateX400(
                        (finding, context) -> finding.object() instanceof Recipient recipient ? recipient : null));
    }

    @Override
    protected void inspect(DirectoryObject subject, RuleContext context) {
        if (subject instanceof Recipient recipient) {
            if (!Recipients.hasType(recipient, ProxyAddress.X400)
                    && !(recipient instanceof PublicFolder && recipient.getProxyAddresses().isEmpty())) {
                context.report(recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES, Labels.of(recipient));
            }
        } else if (subject instanceof UnknownObject object && isDirectorySynchronization(object)) {
            List<ProxyAddress> addresses = RawProxies.of(object);
            if (!addresses.isEmpty() && addresses.stream().noneMatch(a -> a.isType(ProxyAddress.X400))) {
                context.report(object, ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES, Labels.of(object));
            }
        }
    }

    /** The class is among the raw attributes, under the name that the format it was read from has for it. */
    private static boolean isDirectorySynchronization(DirectoryObject object) {
        return object.getRawAttributes().stream().anyMatch(attribute -> attribute.value().equalsIgnoreCase("Local-DXA")
                && List.of("objectclass", "obj-class", "object-class")
                        .contains(attribute.name().toLowerCase(Locale.ROOT)));
    }
}
