package org.exsite.model.address;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.CustomRecipient;
import org.exsite.model.Recipient;
import org.exsite.model.SiteAddressing;
import org.exsite.model.query.Recipients;

/**
 * What a template of the site addressing makes for a recipient.
 *
 * @param template the template
 * @param outcome what comes of it
 * @param plain the address without a number, or {@code null} if the template makes none
 * @param address the address that the recipient gets or keeps, or {@code null} if it gets none
 * @param owner who has the plain address, so that the recipient gets one with a number, or {@code null}
 */
public record GeneratedAddress(AddressTemplate template, Outcome outcome, ProxyAddress plain, ProxyAddress address,
        EObject owner) {

    /** What comes of a template. */
    public enum Outcome {
        /** The recipient gets an address that it does not have, or that becomes its primary one. */
        NEW,
        /** The recipient has the address already. */
        PRESENT,
        /** The type is switched off. */
        DISABLED,
        /** The type is that of the target address of a custom recipient, which stays the primary one (Q157007). */
        TARGET,
        /** The template makes no address for the recipient, such as one that uses a name that the recipient lacks. */
        IMPOSSIBLE,
        /** What the template makes is no valid address. */
        INVALID
    }

    /** Returns what each template of a site makes for a recipient, in the order of the templates. */
    public static List<GeneratedAddress> of(SiteAddressing addressing, List<AddressTemplate> templates,
            Recipient recipient, AddressOwners owners) {
        return templates.stream().map(template -> ProxyGenerator.isGenerated(addressing, template)
                ? of(template, isFirst(template, templates), recipient, owners, new AddressNumbers())
                : new GeneratedAddress(template, Outcome.DISABLED, null, null, null)).toList();
    }

    /** Tells whether a template is the first one of its type, which makes the primary address. */
    static boolean isFirst(AddressTemplate template, List<AddressTemplate> templates) {
        return template.text().startsWith(template.type()) && templates.stream()
                .filter(other -> other.type().equals(template.type()) && other.text().startsWith(other.type()))
                .findFirst().orElse(template) == template;
    }

    /**
     * Returns what a template makes for a recipient. An address that the recipient has stays if the template could have
     * made it, so that nobody gets another number without need.
     *
     * @param primary whether the template makes the primary address of its type
     */
    static GeneratedAddress of(AddressTemplate template, boolean primary, Recipient recipient, AddressOwners owners,
            AddressNumbers numbers) {
        if (isTarget(template, recipient)) {
            return new GeneratedAddress(template, Outcome.TARGET, null, null, null);
        }
        AddressForm form = AddressForm.of(template, recipient).orElse(null);
        if (form == null) {
            return new GeneratedAddress(template, Outcome.IMPOSSIBLE, null, null, null);
        }
        ProxyAddress plain = form.plain();
        EObject owner = owners.other(plain, recipient);
        ProxyAddress present = present(form, plain, owner != null, primary, recipient);
        if (present != null) {
            return new GeneratedAddress(template, Outcome.PRESENT, plain, present, owner);
        }
        ProxyAddress free = form.free(address -> owners.other(address, recipient) != null, numbers);
        if (free == null || !free.problems().isEmpty()) {
            return new GeneratedAddress(template, free == null ? Outcome.IMPOSSIBLE : Outcome.INVALID, plain, free, owner);
        }
        return new GeneratedAddress(template, Outcome.NEW, plain, primary ? free.asPrimary() : free.asSecondary(), owner);
    }

    private static ProxyAddress present(AddressForm form, ProxyAddress plain, boolean taken, boolean primary,
            Recipient recipient) {
        List<ProxyAddress> candidates = primary ? Recipients.primary(recipient, plain.type()).stream().toList()
                : recipient.getProxyAddresses().stream().filter(address -> address.isType(plain.type())).toList();
        for (ProxyAddress address : candidates) {
            if (address.key().equals(plain.key()) || taken && form.isNumbered(address)) {
                return address;
            }
        }
        return null;
    }

    private static boolean isTarget(AddressTemplate template, Recipient recipient) {
        return recipient instanceof CustomRecipient custom && custom.getTargetAddress() != null
                && custom.getTargetAddress().isType(template.type());
    }
}
