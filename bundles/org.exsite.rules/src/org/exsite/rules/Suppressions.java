package org.exsite.rules;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;

/** How a model keeps which findings somebody has chosen not to see, and why. Stateless. */
public interface Suppressions {

    /** For models that keep nothing of the kind. */
    Suppressions NONE = new Suppressions() {
        @Override
        public EObject holder(EObject object) {
            return null;
        }

        @Override
        public Optional<String> reason(Finding finding) {
            return Optional.empty();
        }

        @Override
        public Command suppress(EditingDomain domain, Finding finding, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Command restore(EditingDomain domain, Finding finding) {
            throw new UnsupportedOperationException();
        }
    };

    /**
     * Returns the object that keeps the suppressed findings on an object: itself or one of its containers, or
     * {@code null} if none does.
     */
    EObject holder(EObject object);

    /**
     * Returns why a finding is suppressed, or nothing if it is not; reads nothing but the object at fault and its
     * holder.
     */
    Optional<String> reason(Finding finding);

    /** Returns the change that suppresses a finding. */
    Command suppress(EditingDomain domain, Finding finding, String reason);

    /** Returns the change that shows a suppressed finding again. */
    Command restore(EditingDomain domain, Finding finding);
}
