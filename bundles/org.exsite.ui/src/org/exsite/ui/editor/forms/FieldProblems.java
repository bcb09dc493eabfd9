package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.explanation.RuleHelp;
import org.exsite.ui.quickfix.EditorFixes;

/** The sign of a problem at a control, its message, and the link that offers the fixes. */
final class FieldProblems {

    /** The key under which a control holds the messages of its problems. */
    private static final String PROBLEMS = "org.exsite.problems"; //$NON-NLS-1$

    private final FormContext context;
    private final ControlDecoration decoration;
    private final Hyperlink link;
    private List<Finding> shown = List.of();
    private String mistake;

    /** @param beside the third column of the field, in which the link is made */
    FieldProblems(FormContext context, Control control, Composite beside) {
        this.context = context;
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        decoration.setMarginWidth(1);
        decoration.hide();
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = isShown() ? text() : null;
            }
        });
        control.addHelpListener(event -> RuleHelp.show(shown, "org.exsite.help.editor")); //$NON-NLS-1$
        link = context.toolkit().createHyperlink(beside, Messages.Field_fix, SWT.NONE);
        // the place is kept while there is nothing to fix, so that fields stay where they are when problems come and go
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
        link.setVisible(false);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                openMenu();
            }
        });
    }

    /** Makes the third column of a field, which holds a link and possibly buttons. */
    static Composite beside(FormContext context, Composite parent, int columns) {
        Composite beside = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 4).applyTo(beside);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(beside);
        return beside;
    }

    /** Shows problems that rules found. */
    void show(List<Finding> findings) {
        shown = findings;
        update();
    }

    /** Says what is wrong with the text that was typed, which cannot be taken over; {@code null} if nothing is. */
    void mistake(String message) {
        mistake = message;
        update();
    }

    /** Tells whether a problem is shown. */
    boolean isShown() {
        return mistake != null || !shown.isEmpty();
    }

    private void update() {
        if (link.isDisposed()) {
            return;
        }
        if (isShown()) {
            Severity worst = mistake != null ? Severity.ERROR
                    : shown.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
            decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(switch (worst) {
                case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
            }).getImage());
            decoration.setDescriptionText(text());
            decoration.show();
        } else {
            decoration.hide();
        }
        decoration.getControl().setData(PROBLEMS, isShown() ? text() : null);
        link.setVisible(!shown.isEmpty() && EditorFixes.canFix(context.editor(), shown));
    }

    private String text() {
        String found = String.join("\n", shown.stream().map(Finding::message).distinct().toList()); //$NON-NLS-1$
        return mistake == null ? found : found.isEmpty() ? mistake : mistake + '\n' + found;
    }

    private void openMenu() {
        EditorFixes.open(context.editor(), shown, link, link.toDisplay(0, link.getSize().y));
    }
}
