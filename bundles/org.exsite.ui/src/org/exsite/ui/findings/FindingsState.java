package org.exsite.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.OrganizationEditor;

/** What somebody has chosen to see in the view; kept from one session to the next. */
final class FindingsState {

    /** Up to this many findings are all seen at once. */
    static final int FEW = 50;

    private static final String GROUPING = "grouping"; //$NON-NLS-1$
    private static final String SUPPRESSED = "suppressed"; //$NON-NLS-1$

    private FindingGrouping grouping = FindingGrouping.RULE;
    private boolean suppressed;

    /** @param memento what was kept, or {@code null} */
    FindingsState(IMemento memento) {
        if (memento != null) {
            String kept = memento.getString(GROUPING);
            grouping = Arrays.stream(FindingGrouping.values()).filter(each -> each.name().equals(kept)).findFirst()
                    .orElse(grouping);
            suppressed = Boolean.TRUE.equals(memento.getBoolean(SUPPRESSED));
        }
    }

    void save(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putBoolean(SUPPRESSED, suppressed);
    }

    FindingGrouping grouping() {
        return grouping;
    }

    void grouping(FindingGrouping next) {
        grouping = next;
    }

    boolean suppressed() {
        return suppressed;
    }

    void suppressed(boolean shown) {
        suppressed = shown;
    }

    List<Finding> findings(OrganizationEditor editor) {
        List<Finding> found = editor.getValidation().findings();
        return suppressed ? Stream.concat(found.stream(), editor.getValidation().suppressed().stream()).toList() : found;
    }

    /** Says how many findings are suppressed. */
    String note(OrganizationEditor editor) {
        int number = editor.getValidation().suppressed().size();
        return number == 0 ? "" : Messages.bind(Messages.View_suppressed, number); //$NON-NLS-1$
    }
}
