package org.exsite.model.address;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.Recipient;

/** Knows who has an e-mail address. An address belongs to one recipient of an organization (Q168367). */
@FunctionalInterface
public interface AddressOwners {

    /**
     * Returns who has an address other than a recipient.
     *
     * @param recipient who may have the address
     * @return somebody else who has it, or {@code null}
     */
    EObject other(ProxyAddress address, Recipient recipient);
}
