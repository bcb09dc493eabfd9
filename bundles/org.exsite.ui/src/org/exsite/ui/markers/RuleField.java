package org.exsite.ui.markers;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the Problems view that names the rule by its id, as the command line does. */
public final class RuleField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(ProblemMarkers.RULE, ""); //$NON-NLS-1$
    }
}
