package org.exsite.rules.exchange.common;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Fix;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;

/**
 * What the rules of the catalogue that look at one object have in common; a rule adds what it looks for.
 *
 * @param <T> the type of the objects it looks at
 */
public abstract class ExchangeRule<T extends EObject> extends CatalogueRule implements ObjectRule {

    private final VersionRange versions;
    private final boolean ofMailboxes;

    /**
     * @param descriptor what can be said of the rule, see {@link RuleTexts#describe}
     * @param subject the class whose objects the rule looks at
     * @param fixes the fixes, the most recommended first
     */
    protected ExchangeRule(RuleDescriptor descriptor, EClass subject, Fix... fixes) {
        this(descriptor, null, subject, fixes);
    }

    /**
     * A rule about some versions only. A server that does not say which version it has counts as one of the last, so
     * that old faults are not seen everywhere.
     *
     * @param versions the versions of the object's server that the fault is in, or {@code null} for all
     */
    protected ExchangeRule(RuleDescriptor descriptor, VersionRange versions, EClass subject, Fix... fixes) {
        super(versions == null ? descriptor : descriptor.withVersions(versions.texts()), subject, fixes);
        this.versions = versions;
        this.ofMailboxes = subject.isSuperTypeOf(ExsitePackage.Literals.MAILBOX);
    }

    /** Most rules look at an object itself; one that looks at what it contains says so. */
    @Override
    public boolean looksAt(EClass contained) {
        return false;
    }

    /** Directory objects are found by looking them up; their parts, such as address spaces, are found within them. */
    @Override
    public boolean looksInto(EClass contained) {
        return !ExsitePackage.Literals.DIRECTORY_OBJECT.isSuperTypeOf(contained);
    }

    @Override
    @SuppressWarnings("unchecked") // the engine gives objects of the subject class only
    public final void check(EObject object, RuleContext context) {
        if (versions == null) {
            inspect((T) object, context);
        } else if (ofMailboxes) {
            inspect((T) object, new VersionGuard(context, versions, object));
        } else if (Versions.isOneOf(versions, object, context)) {
            inspect((T) object, context);
        }
    }

    /** Looks at one object and reports what is wrong with it. */
    protected abstract void inspect(T object, RuleContext context);
}
