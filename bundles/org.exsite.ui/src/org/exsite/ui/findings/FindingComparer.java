package org.exsite.ui.findings;

import java.util.Objects;

import org.eclipse.jface.viewers.IElementComparer;
import org.exsite.rules.Finding;

/** Knows groups and findings again after a refresh, so that what was open and selected stays so. */
final class FindingComparer implements IElementComparer {

    @Override
    public boolean equals(Object a, Object b) {
        if (a instanceof FindingGroup one && b instanceof FindingGroup other) {
            return one.key().equals(other.key());
        } else if (a instanceof Finding one && b instanceof Finding other) {
            return one.isSameFault(other) && one.isSuppressed() == other.isSuppressed();
        } else if (a instanceof FindingContent.Rest one && b instanceof FindingContent.Rest other) {
            return one.group().key().equals(other.group().key());
        }
        return Objects.equals(a, b);
    }

    @Override
    public int hashCode(Object element) {
        return switch (element) {
            case FindingGroup group -> group.key().hashCode();
            case Finding finding -> System.identityHashCode(finding.object()) * 31 + finding.rule().hashCode();
            case FindingContent.Rest rest -> rest.group().key().hashCode() + 1;
            default -> element.hashCode();
        };
    }
}
