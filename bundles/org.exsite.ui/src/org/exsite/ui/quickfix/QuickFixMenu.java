package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.ui.editor.MenuText;
import org.exsite.ui.explanation.ExplanationView;
import org.exsite.ui.settings.RulesPage;

/**
 * The menu of what can be done about problems in an editor: under each problem its fixes, each for this problem alone
 * and for all that are like it, and what can be done about any finding: explain it, suppress it, set its severity.
 */
final class QuickFixMenu {

    private final OpenModel model;
    private final List<Finding> findings;

    QuickFixMenu(OpenModel model, List<Finding> findings) {
        this.model = model;
        this.findings = List.copyOf(findings);
    }

    /** Something to choose in the menu; a heading has nothing to run. */
    record Entry(String text, Image image, Runnable run) {
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : findings) {
            entries.add(new Entry(MenuText.of(finding.message()), null, null));
            for (Fix fix : model.fixes(finding)) {
                String label = fix.needsChoice() ? Messages.bind(Messages.QuickFixMenu_needsChoice, fix.label(finding))
                        : fix.label(finding);
                entries.add(new Entry(MenuText.of(label), QuickFixImages.fix(), () -> apply(fix, List.of(finding))));
                List<Finding> similar = model.similar(finding, fix);
                if (similar.size() > 1) {
                    entries.add(new Entry(Messages.bind(Messages.QuickFixMenu_all, MenuText.of(label), similar.size()),
                            QuickFixImages.fix(), () -> apply(fix, similar)));
                }
            }
            entries.add(new Entry(Messages.ExplainResolution_label, QuickFixImages.explanation(),
                    () -> ExplanationView.open(finding.rule())));
            entries.add(new Entry(Messages.SuppressResolution_label, QuickFixImages.suppress(),
                    () -> EditorFixes.suppress(model, List.of(finding))));
            entries.add(new Entry(Messages.SeverityResolution_label, QuickFixImages.severity(),
                    () -> RulesPage.open(finding.rule())));
        }
        return entries;
    }

    /** Opens at a place of the display; the first entry that can be chosen is next to the pointer. */
    void open(Control owner, Point location) {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        boolean first = true;
        for (Entry entry : entries()) {
            if (entry.run() == null && !first) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            first = false;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(entry.text().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setImage(entry.image());
            item.setEnabled(entry.run() != null);
            item.addListener(SWT.Selection, event -> entry.run().run());
        }
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(location);
        menu.setVisible(true);
    }

    private void apply(Fix fix, List<Finding> targets) {
        new FixRun(fix.id(), new ChoiceDialogs()).run(model, fix, targets).show();
    }
}
