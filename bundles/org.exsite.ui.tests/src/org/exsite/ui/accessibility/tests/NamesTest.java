package org.exsite.ui.accessibility.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.accessibility.LabelsAsNames;
import org.exsite.ui.accessibility.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What screen readers are told that a control is called. */
class NamesTest {

    private Shell shell;

    @BeforeEach
    void open() {
        LabelsAsNames.install(Display.getCurrent());
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new GridLayout());
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static String focus(Control control) {
        control.notifyListeners(SWT.FocusIn, new Event());
        return Names.of(control);
    }

    @Test
    void aFieldIsCalledWhatTheLabelBeforeItSays() {
        label(shell, "&Options file:");
        assertEquals("Options file", focus(new Text(shell, SWT.BORDER)));
        assertNull(focus(new Text(shell, SWT.BORDER)), "the label belongs to the first one");
    }

    @Test
    void aTableInAFrameIsCalledWhatTheLabelBeforeTheFrameSays() {
        label(shell, "Members:");
        assertEquals("Members", focus(new Table(new Composite(shell, SWT.NONE), SWT.NONE)));
    }

    @Test
    void aFieldAfterABoxIsCalledWhatTheBoxSays() {
        Button box = new Button(shell, SWT.CHECK);
        box.setText("Only newer than:");
        assertEquals("Only newer than", focus(new Text(shell, SWT.BORDER)));
        assertNull(focus(box), "it says itself what it is called");
    }

    @Test
    void whatHasNoLabelIsCalledWhatItsToolTipSays() {
        Combo combo = new Combo(shell, SWT.READ_ONLY);
        combo.setToolTipText("Kinds of recipients that are shown");
        assertEquals("Kinds of recipients that are shown", focus(combo));
    }

    @Test
    void aNameThatWasGivenStaysUntilItIsGivenAnew() {
        label(shell, "Cost:");
        Text text = new Text(shell, SWT.BORDER);
        Names.give(text, "Cost of the address space");
        assertEquals("Cost of the address space", focus(text));
        Names.give(text, "C&ost:");
        assertEquals("Cost", Names.of(text));
    }

    /** The platform's own controls do not ask listeners there. */
    @Test
    void onGtkAFieldHasALabelOfItsOwnUnlessItSaysTheSame() throws Exception {
        assumeTrue("gtk".equals(SWT.getPlatform()));
        Text text = new Text(shell, SWT.BORDER);
        Names.give(text, "Cost:");
        Names.give(text, "Costs:");
        assertEquals(1, labels(text));
        Button box = new Button(shell, SWT.CHECK);
        box.setText("&Whole words");
        Names.give(box, "Whole words");
        assertEquals(0, labels(box));
        Button browse = new Button(shell, SWT.PUSH);
        browse.setText("&Browse...");
        Names.give(browse, "Browse for the owner");
        assertEquals(1, labels(browse));
    }

    /** Returns how many labels a control has, which only the platform and the control know. */
    private static int labels(Control control) throws ReflectiveOperationException {
        Field relations = Accessible.class.getDeclaredField("relations");
        relations.setAccessible(true);
        List<?> known = (List<?>) relations.get(control.getAccessible());
        return known == null ? 0 : known.size();
    }
}
