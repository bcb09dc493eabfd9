package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
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

    /** The room at each side of the text of a link. */
    private static final int LINK_MARGIN = 1;

    private final FormContext context;
    private final ControlDecoration decoration;
    private final Composite beside;
    private Hyperlink link;
    private List<Finding> shown = List.of();
    private String mistake;

    /** @param beside the third column of the field, at whose end the link is made when there is something to fix */
    FieldProblems(FormContext context, Control control, Composite beside) {
        this.context = context;
        this.beside = beside;
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
    }

    /**
     * Makes the third column of a field, which holds buttons and possibly a link. The place of the link is kept while
     * there is nothing to fix, so that fields stay where they are when problems come and go.
     *
     * @param columns how many controls it holds with the link
     */
    static Composite beside(FormContext context, Composite parent, int columns) {
        Composite beside = context.toolkit().createComposite(parent);
        GC gc = new GC(beside);
        int link = gc.textExtent(Messages.Field_fix).x + 2 * LINK_MARGIN;
        gc.dispose();
        // one pixel below, for a composite without any height would be given that of several lines
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 4).extendedMargins(0, link, 0, 1)
                .applyTo(beside);
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
        if (beside.isDisposed()) {
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
        offerFixes(!shown.isEmpty() && EditorFixes.canFix(context.editor(), shown));
    }

    /** The link is made when it is first needed, for a form has many fields, few of which ever need it. */
    private void offerFixes(boolean fixable) {
        if (link != null) {
            link.setVisible(fixable);
        } else if (fixable) {
            link = context.toolkit().createHyperlink(beside, Messages.Field_fix, SWT.NONE);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(link);
            link.addHyperlinkListener(new HyperlinkAdapter() {
                @Override
                public void linkActivated(HyperlinkEvent event) {
                    openMenu();
                }
            });
            ((GridLayout) beside.getLayout()).marginRight = 0;
            FormPart.reflow(link);
        }
    }

    private String text() {
        String found = String.join("\n", shown.stream().map(Finding::message).distinct().toList()); //$NON-NLS-1$
        return mistake == null ? found : found.isEmpty() ? mistake : mistake + '\n' + found;
    }

    private void openMenu() {
        EditorFixes.open(context.editor(), shown, link, link.toDisplay(0, link.getSize().y));
    }
}
