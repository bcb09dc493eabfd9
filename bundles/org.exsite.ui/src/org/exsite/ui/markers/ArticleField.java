package org.exsite.ui.markers;

import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The column of the Problems view that names the articles of the Knowledge Base. */
public final class ArticleField extends MarkerField {

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(ProblemMarkers.KB, ""); //$NON-NLS-1$
    }
}
