package org.exsite.ui.accessibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Names what gets the focus after the label that stands before it, or else after its tool tip. People who see take a label
 * for the name of what follows it, and so do screen readers elsewhere; on GTK they do not get to know its text.
 */
public final class LabelsAsNames implements Listener {

    /** What has no text of its own that would be its name. */
    private static final List<Class<? extends Control>> NAMELESS = List.of(Text.class, StyledText.class, Combo.class,
            CCombo.class, Spinner.class, DateTime.class, Table.class, Tree.class, org.eclipse.swt.widgets.List.class);

    /** A control may lie alone in composites that lay it out, and the label beside the outermost of these. */
    private static final int FRAMES = 2;

    private LabelsAsNames() {
    }

    /** Has all controls of an application named from now on. */
    public static void install(Display display) {
        display.addFilter(SWT.FocusIn, new LabelsAsNames());
    }

    @Override
    public void handleEvent(Event event) {
        if (event.widget instanceof Control control && Names.of(control) == null
                && NAMELESS.stream().anyMatch(type -> type.isInstance(control))) {
            before(control, FRAMES).or(() -> Optional.ofNullable(control.getToolTipText()))
                    .ifPresent(text -> Names.give(control, text));
        }
    }

    private static Optional<String> before(Control control, int frames) {
        Composite parent = control.getParent();
        if (parent == null) {
            return Optional.empty();
        }
        int index = Arrays.asList(parent.getChildren()).indexOf(control);
        return index > 0 ? Optional.ofNullable(text(parent.getChildren()[index - 1]))
                : frames > 0 ? before(parent, frames - 1) : Optional.empty();
    }

    /** Returns what a label says, or a box to check, without which the field after it does not count. */
    private static String text(Control before) {
        String text = before instanceof Label label ? label.getText()
                : before instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 ? button.getText()
                : ""; //$NON-NLS-1$
        return text.isBlank() ? null : text;
    }
}
