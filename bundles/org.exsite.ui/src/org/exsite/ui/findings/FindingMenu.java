package org.exsite.ui.findings;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.explanation.ExplanationView;
import org.exsite.ui.quickfix.EditorFixes;
import org.exsite.ui.settings.RulesPage;

/** What can be done about the findings that are selected. */
final class FindingMenu {

    private final FindingsView view;

    FindingMenu(FindingsView view) {
        this.view = view;
    }

    void fill(IMenuManager menu) {
        List<Finding> selected = view.selected();
        OrganizationEditor editor = view.editor();
        if (selected.isEmpty() || editor == null) {
            return;
        }
        List<Finding> shown = selected.stream().filter(finding -> !finding.isSuppressed()).toList();
        List<Finding> suppressed = selected.stream().filter(Finding::isSuppressed).toList();
        Finding first = selected.getFirst();
        menu.add(action(Messages.Menu_open, null, () -> editor.reveal(first.object(), first.feature())));
        menu.add(new Separator());
        EditorFixes.fillTogether(menu, editor, shown);
        menu.add(new Separator());
        if (!shown.isEmpty()) {
            menu.add(action(Messages.Menu_suppress, EditorFixes.SUPPRESS, () -> EditorFixes.suppress(editor, shown)));
        }
        if (!suppressed.isEmpty()) {
            menu.add(action(Messages.Menu_restore, null, () -> EditorFixes.restore(editor, suppressed)));
        }
        menu.add(new Separator());
        menu.add(action(Messages.Menu_explain, EditorFixes.EXPLAIN, () -> ExplanationView.open(first.rule())));
        menu.add(action(Messages.Menu_severity, EditorFixes.SEVERITY, () -> RulesPage.open(first.rule())));
    }

    private static Action action(String label, ImageDescriptor image, Runnable work) {
        Action action = new Action(label, image) {
            @Override
            public void run() {
                work.run();
            }
        };
        return action;
    }
}
