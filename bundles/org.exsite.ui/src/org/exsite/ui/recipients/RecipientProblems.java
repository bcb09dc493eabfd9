package org.exsite.ui.recipients;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;

/**
 * The most serious problem of each recipient that has one. Made anew when findings change; may be read by any thread.
 */
final class RecipientProblems {

    private volatile Map<DirectoryObject, Severity> worst = Map.of();

    /** Takes over the findings as they are now. */
    void take(List<Finding> findings) {
        Map<DirectoryObject, Severity> next = new IdentityHashMap<>();
        for (Finding finding : findings) {
            DirectoryObject owner = DistinguishedNames.owner(finding.object());
            if (owner instanceof Recipient) {
                next.merge(owner, finding.severity(), (a, b) -> a.isAtLeast(b) ? a : b);
            }
        }
        worst = next;
    }

    /** Returns the severity of the most serious problem, or {@code null}. */
    Severity worst(Recipient recipient) {
        return worst.get(recipient);
    }

    /** Returns a word for it, by which the column can be sorted and filtered; empty for none. */
    String text(Recipient recipient) {
        return switch (worst(recipient)) {
            case ERROR -> Messages.Problems_error;
            case WARNING -> Messages.Problems_warning;
            case INFO -> Messages.Problems_info;
            case null -> ""; //$NON-NLS-1$
        };
    }
}
