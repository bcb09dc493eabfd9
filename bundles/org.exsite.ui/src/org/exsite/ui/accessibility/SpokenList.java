package org.exsite.ui.accessibility;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers of a painted control as of a list, whose items are what is selected; they read the first one. */
public final class SpokenList {

    private final Control control;
    private final String title;
    private final IntSupplier selected;
    private final IntFunction<String> text;

    /**
     * Makes a control tell of itself.
     *
     * @param title what the control shows
     * @param selected says how many things are selected
     * @param text says in words what the selected thing at an index is
     */
    public SpokenList(Control control, String title, IntSupplier selected, IntFunction<String> text) {
        this.control = control;
        this.title = title;
        this.selected = selected;
        this.text = text;
        control.getAccessible().addAccessibleListener(names());
        control.getAccessible().addAccessibleControlListener(structure());
    }

    /** Says that something else is selected. */
    public void selectionChanged() {
        Accessible accessible = control.getAccessible();
        accessible.selectionChanged();
        accessible.setFocus(first(ACC.CHILDID_SELF));
    }

    private int first(int none) {
        return selected.getAsInt() == 0 ? none : 0;
    }

    private AccessibleAdapter names() {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID >= 0 && event.childID < selected.getAsInt() ? text.apply(event.childID) : title;
            }
        };
    }

    private AccessibleControlAdapter structure() {
        return new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = selected.getAsInt();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, selected.getAsInt()).boxed().toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = control.isFocusControl() ? first(ACC.CHILDID_SELF) : ACC.CHILDID_NONE;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = first(ACC.CHILDID_NONE);
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (event.childID >= 0 ? ACC.STATE_SELECTABLE | ACC.STATE_SELECTED : 0);
            }
        };
    }
}
