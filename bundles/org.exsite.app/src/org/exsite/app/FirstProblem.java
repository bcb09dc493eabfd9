package org.exsite.app;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;

/**
 * Leads to the first problem, in the order of the catalogue, of the organization that is opened at start, so that one
 * sees what Exsite is about; then to the page that was asked for, if any.
 */
final class FirstProblem implements OrganizationEditors.Listener {

    private static final String PAGES = OrganizationEditor.ID + '.';

    private final String page;

    private FirstProblem(String page) {
        this.page = page;
    }

    /** @param page the last part of the id of a page, or {@code null} */
    static void revealOnce(String page) {
        OrganizationEditors.addListener(new FirstProblem(page));
    }

    @Override
    public void opened(OrganizationEditor editor) {
        OrganizationEditors.removeListener(this);
        Display.getCurrent().asyncExec(() -> {
            if (OrganizationEditors.all().contains(editor) && !editor.getValidation().findings().isEmpty()) {
                List<Rule> order = ExchangeRules.catalogue().rules();
                Finding first = editor.getValidation().findings().stream()
                        .min(Comparator.comparing(Finding::severity)
                                .thenComparing(finding -> order.indexOf(finding.rule()))).orElseThrow();
                editor.reveal(first.object(), first.feature());
            }
            if (page != null) {
                editor.setActivePage(PAGES + page);
            }
        });
    }

    @Override
    public void closed(OrganizationEditor editor) {
        // Nothing of it was kept
    }
}
