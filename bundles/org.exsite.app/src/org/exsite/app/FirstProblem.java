package org.exsite.app;

import java.util.Comparator;
import java.util.List;

import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.live.LiveValidation.State;

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
        editor.addFindingsListener(new Runnable() {
            @Override
            public void run() {
                if (editor.getValidation().state() != State.CHECKING) {
                    editor.removeFindingsListener(this);
                    reveal(editor);
                    if (page != null) {
                        editor.setActivePage(PAGES + page);
                    }
                }
            }
        });
    }

    /** Whoever has gone on to something else in the meantime stays there. */
    private static void reveal(OrganizationEditor editor) {
        if (!editor.getValidation().findings().isEmpty()
                && editor.getSelection().objects().equals(List.of(editor.getOrganization()))) {
            List<Rule> order = ExchangeRules.catalogue().rules();
            Finding first = editor.getValidation().findings().stream()
                    .min(Comparator.comparing(Finding::severity)
                            .thenComparing(finding -> order.indexOf(finding.rule()))).orElseThrow();
            editor.reveal(first.object(), first.feature());
        }
    }

    @Override
    public void closed(OrganizationEditor editor) {
        // Nothing of it was kept
    }
}
