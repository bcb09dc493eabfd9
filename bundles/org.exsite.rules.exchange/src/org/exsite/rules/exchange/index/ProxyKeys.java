package org.exsite.rules.exchange.index;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.UnknownObject;
import org.exsite.model.address.AddressOwners;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;

/** Finds the objects that have an e-mail address, whatever its spelling. */
public final class ProxyKeys {

    /**
     * The recipients, and other objects that are known to have addresses, by {@link ProxyAddress#key}. Hidden
     * recipients count like others (Q168367).
     */
    public static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object instanceof Recipient recipient) {
                for (ProxyAddress address : recipient.getProxyAddresses()) {
                    keys.accept(address.key());
                }
            } else if (object instanceof UnknownObject other) {
                RawProxies.of(other).forEach(address -> keys.accept(address.key()));
            }
        }

        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.RECIPIENT.isSuperTypeOf(eClass)
                    || eClass == ExsitePackage.Literals.UNKNOWN_OBJECT;
        }

        @Override
        public void hashes(EObject object, IntConsumer hashes) {
            if (object instanceof Recipient recipient) {
                for (ProxyAddress address : recipient.getProxyAddresses()) {
                    hashes.accept(address.keyHash());
                }
            } else {
                keys(object, key -> hashes.accept(key.hashCode()));
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private ProxyKeys() {
    }

    /** Returns who has which address in the model of a context, as it is whenever somebody asks. */
    public static AddressOwners owners(RuleContext context) {
        return (address, recipient) -> {
            for (EObject owner : context.lookup(INDEX, address.key())) {
                if (owner != recipient) {
                    return owner;
                }
            }
            return null;
        };
    }
}
