package org.exsite.ui.accessibility;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what a control is called that has no text of its own. */
public final class Names {

    private Names() {
    }

    /** Gives a control a name; signs for keys and the colon of a label are left out. */
    public static void give(Control control, String label) {
        String name = label.replace("&", "").replaceFirst(":$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
