package org.exsite.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.exsite.model.AddressTemplateObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.addresses.SiteAddresses;

/**
 * Somebody whose mail goes to another mail system.
 *
 * @param container the container of recipients that the custom recipient is to lie in
 * @param names what it is called
 * @param target where its mail goes
 */
public record CustomRecipientDraft(DirectoryObject container, PersonNames names, ProxyAddress target)
        implements RecipientDraft {

    private static final Set<String> STANDARD = Set.of(ProxyAddress.SMTP, ProxyAddress.X400, ProxyAddress.MS,
            ProxyAddress.CCMAIL);

    /** Says what is in the way, or nothing if {@link #create} can be called. */
    @Override
    public Optional<String> problem(RuleContext context) {
        return names.problem(container, ExsitePackage.Literals.CUSTOM_RECIPIENT, context).or(() -> {
            if (target.value().isEmpty()) {
                return Optional.of(Messages.Custom_target);
            } else if (!target.problems().isEmpty()) {
                return Optional.of(target.problems().getFirst().message());
            }
            return new SiteAddresses(context).isFree(target, custom()) ? Optional.empty()
                    : Optional.of(Messages.bind(Messages.Custom_taken, target));
        }).or(() -> SiteAddressCheck.problem(addresses(context)));
    }

    /** Returns the types of addresses that a site knows: the usual ones, and those that it has a dialog for. */
    public static List<String> types(DirectoryObject container) {
        Set<String> types = new TreeSet<>(STANDARD);
        Optional<Site> site = Sites.siteOf(container);
        site.flatMap(found -> Sites.find(found, Sites.place(ExsitePackage.Literals.ADDRESS_TEMPLATE_OBJECT)))
                .ifPresent(dialogs -> Sites.objects(dialogs).filter(AddressTemplateObject.class::isInstance)
                        .map(dialog -> ((AddressTemplateObject) dialog).getAddress())
                        .filter(type -> type != null && !type.isBlank()).forEach(types::add));
        return List.copyOf(types);
    }

    /** Returns the addresses that the recipient is going to have; that of the type of the target is the target. */
    @Override
    public List<ProxyAddress> addresses(RuleContext context) {
        List<ProxyAddress> addresses = new ArrayList<>(Sites.siteOf(container)
                .map(site -> new SiteAddresses(context).generateAll(custom(), site)).orElse(List.of()));
        addresses.removeIf(address -> address.isType(target.type()));
        if (!target.value().isEmpty()) {
            addresses.addFirst(target);
        }
        return addresses;
    }

    /** Makes the custom recipient. */
    public Creation create(RuleContext context) {
        CustomRecipient custom = custom();
        custom.getProxyAddresses().addAll(addresses(context));
        return new Creation(custom).add(container, custom);
    }

    private CustomRecipient custom() {
        CustomRecipient custom = ExsiteFactory.eINSTANCE.createCustomRecipient();
        names.give(custom);
        custom.setTargetAddress(target);
        custom.setMapiRecipient(Boolean.FALSE);
        return custom;
    }
}
