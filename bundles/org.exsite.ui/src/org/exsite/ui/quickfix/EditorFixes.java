package org.exsite.ui.quickfix;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.LiveValidation.State;

/** What fields, trees and other parts of an editor offer against problems; the same as the Problems view offers. */
public final class EditorFixes {

    /** The image of suppressing a problem. */
    public static final ImageDescriptor SUPPRESS = QuickFixImages.descriptor(QuickFixImages.SUPPRESS);
    /** The image of changing the severity of a rule. */
    public static final ImageDescriptor SEVERITY = QuickFixImages.descriptor(QuickFixImages.SEVERITY);
    /** The image of an explanation. */
    public static final ImageDescriptor EXPLAIN = QuickFixImages.descriptor(QuickFixImages.EXPLANATION);

    private EditorFixes() {
    }

    /** Tells whether any of the problems has a fix that can be applied now, as far as that is known. */
    public static boolean canFix(OrganizationEditor editor, List<Finding> findings) {
        if (editor.getValidation().state() == State.CHECKING) {
            return findings.stream().anyMatch(finding -> !finding.rule().fixes().isEmpty());
        }
        OpenModel model = OpenModels.of(editor);
        return findings.stream().anyMatch(finding -> !model.fixes(finding).isEmpty());
    }

    /** Opens the menu of the fixes at a place of the display. */
    public static void open(OrganizationEditor editor, List<Finding> findings, Control owner, Point location) {
        new QuickFixMenu(OpenModels.of(editor), findings).open(owner, location);
    }

    /** Suppresses problems, with a reason that is asked for; one step for undo. */
    public static void suppress(OrganizationEditor editor, List<Finding> findings) {
        suppress(OpenModels.of(editor), findings);
    }

    static void suppress(OpenModel model, List<Finding> findings) {
        ReasonDialog.ask(findings.stream().map(Finding::message).toList())
                .ifPresent(reason -> new Suppressing().suppress(model, findings, reason).show());
    }

    /** Shows suppressed problems again; one step for undo. */
    public static void restore(OrganizationEditor editor, List<Finding> findings) {
        new Suppressing().restore(OpenModels.of(editor), findings).show();
    }

    /**
     * Adds to a menu the fixes that can be applied to problems together: those of their rule, if they are of one rule.
     * Each is one step for undo.
     */
    public static void fillTogether(IMenuManager menu, OrganizationEditor editor, List<Finding> findings) {
        if (findings.stream().map(Finding::rule).distinct().count() != 1) {
            return;
        }
        OpenModel model = OpenModels.of(editor);
        for (Fix fix : findings.getFirst().rule().fixes()) {
            List<Finding> fixable = findings.stream().limit(OpenModel.COMPARED)
                    .filter(finding -> model.fixes(finding).contains(fix)).toList();
            List<Finding> targets = findings.size() > OpenModel.COMPARED && !fix.needsChoice() ? findings : fixable;
            if (!fixable.isEmpty()) {
                String label = targets.size() == 1 ? fix.label(fixable.getFirst())
                        : targets.size() == findings.size()
                                ? Messages.bind(Messages.EditorFixes_together, fix.label(), targets.size())
                                : Messages.bind(Messages.EditorFixes_some,
                                        new Object[] {fix.label(), targets.size(), findings.size()});
                menu.add(new Action(escape(fix.needsChoice() ? Messages.bind(Messages.QuickFixMenu_needsChoice, label)
                        : label), QuickFixImages.descriptor(QuickFixImages.FIX)) {
                    @Override
                    public void run() {
                        new FixRun(fix.id(), new ChoiceDialogs()).run(model, fix, targets).show();
                    }
                });
            }
        }
    }

    /** A text that ends with an at sign is no longer searched for a key. */
    private static String escape(String text) {
        return text.replace("&", "&&") + '@'; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Adds the fixes to a menu. */
    public static void fill(IMenuManager menu, OrganizationEditor editor, List<Finding> findings) {
        for (QuickFixMenu.Entry entry : new QuickFixMenu(OpenModels.of(editor), findings).entries()) {
            if (entry.run() == null && !menu.isEmpty()) {
                menu.add(new Separator());
            }
            Action action = new Action(escape(entry.text())) {
                @Override
                public void run() {
                    entry.run().run();
                }
            };
            action.setEnabled(entry.run() != null);
            action.setImageDescriptor(entry.image() == null ? null : ImageDescriptor.createFromImage(entry.image()));
            menu.add(action);
        }
    }
}
