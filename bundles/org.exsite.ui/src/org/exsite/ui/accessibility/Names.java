package org.exsite.ui.accessibility;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers what a control is called that has no text of its own. */
public final class Names {

    /** The key under which a control holds its name. */
    private static final String NAME = "org.exsite.name"; //$NON-NLS-1$

    private Names() {
    }

    /** Gives a control a name; signs for keys and the colon of a label are left out. */
    public static void give(Control control, String label) {
        boolean named = of(control) != null;
        control.setData(NAME, plain(label));
        if (!named) {
            Accessible accessible = control.getAccessible();
            accessible.addAccessibleListener(new Name(control));
            if ("gtk".equals(SWT.getPlatform()) && !saysSo(control)) { //$NON-NLS-1$
                accessible.addRelation(ACC.RELATION_LABELLED_BY, label(control));
            }
        }
    }

    /** Returns the name that a control was given, or {@code null} if it was given none. */
    public static String of(Control control) {
        return (String) control.getData(NAME);
    }

    private static boolean saysSo(Control control) {
        return control instanceof Button button && plain(button.getText()).equals(of(control));
    }

    private static String plain(String label) {
        return label.replace("&", "").replaceFirst(":$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /**
     * Makes a label that nobody sees. On GTK screen readers ask the platform's own control for its name, which knows
     * nothing of listeners, and a label for its text, which a label made by SWT does not have in the place where they look.
     */
    private static Accessible label(Control control) {
        Accessible label = new Accessible(control.getParent().getAccessible());
        label.addAccessibleListener(new Name(control));
        label.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LABEL;
            }
        });
        control.addDisposeListener(event -> label.dispose());
        return label;
    }

    /** Says the name that a control has now. */
    private static final class Name extends AccessibleAdapter {

        private final Control control;

        Name(Control control) {
            this.control = control;
        }

        @Override
        public void getName(AccessibleEvent event) {
            if (!control.isDisposed()) {
                event.result = of(control);
            }
        }
    }
}
