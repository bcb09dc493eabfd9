package org.exsite.ui.editor.pages;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.MenuText;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;

/** The list of problems that a click on the message of a heading opens; choosing one leads to its field. */
final class ProblemMenu {

    /** How many problems are listed; the Problems view lists them all. */
    static final int LIMIT = 20;

    private final OrganizationEditor editor;
    private Menu menu;

    ProblemMenu(OrganizationEditor editor) {
        this.editor = editor;
    }

    void open(Control control) {
        dispose();
        menu = new Menu(control);
        List<Finding> findings = editor.getValidation() == null ? List.of() : editor.getValidation().findings();
        for (Finding finding : findings.subList(0, Math.min(LIMIT, findings.size()))) {
            add(text(finding), () -> editor.reveal(finding.object(), finding.feature()))
                    .setImage(ObjectImages.sign(finding.severity()));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        add(Messages.Problem_view, this::showProblemsView);
        menu.setVisible(true);
    }

    /** Most messages name the object themselves. */
    private static String text(Finding finding) {
        String label = ObjectLabels.of(DistinguishedNames.owner(finding.object()));
        String message = finding.message();
        return MenuText.of(message.contains(label) ? message : Messages.bind(Messages.Problem_entry, label, message));
    }

    void dispose() {
        if (menu != null && !menu.isDisposed()) {
            menu.dispose();
        }
    }

    private MenuItem add(String text, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        item.addListener(SWT.Selection, event -> work.run());
        return item;
    }

    private void showProblemsView() {
        try {
            editor.getSite().getPage().showView(IPageLayout.ID_PROBLEM_VIEW);
        } catch (PartInitException e) {
            ILog.of(getClass()).log(e.getStatus());
        }
    }
}
