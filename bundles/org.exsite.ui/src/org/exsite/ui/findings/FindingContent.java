package org.exsite.ui.findings;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.exsite.rules.Finding;

/** Groups and their findings. Of very many in one group, as many are shown as somebody would scroll through. */
final class FindingContent implements ITreeContentProvider {

    /** The number of findings that a group shows at most. */
    static final int LIMIT = 1000;

    /**
     * Stands for the findings of a group that are not shown.
     *
     * @param number how many there are
     */
    record Rest(FindingGroup group, int number) {
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        List<Finding> all = ((FindingGroup) parent).findings();
        Object[] shown = all.subList(0, Math.min(all.size(), LIMIT + (all.size() > LIMIT ? 1 : 0))).toArray();
        if (all.size() > LIMIT) {
            shown[LIMIT] = new Rest((FindingGroup) parent, all.size() - LIMIT);
        }
        return shown;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Rest rest ? rest.group() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof FindingGroup;
    }
}
