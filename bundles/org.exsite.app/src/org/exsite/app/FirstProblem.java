package org.exsite.app;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.editor.pages.OrganizationPage;
import org.exsite.ui.live.LiveValidation.State;

/**
 * Shows the page that was asked for as soon as the organization that is opened at start is there, and leads to its first
 * problem, in the order of the catalogue, once it is known, so that one sees what Exsite is about.
 */
public final class FirstProblem implements OrganizationEditors.Listener {

    private static final String PAGES = OrganizationEditor.ID + '.';

    private final Predicate<IFile> meant;
    private final String page;

    private FirstProblem(Predicate<IFile> meant, String page) {
        this.meant = meant;
        this.page = page;
    }

    /**
     * Waits for the next organization that is opened and is meant.
     *
     * @param meant tells whether the organization of a file is
     * @param page the last part of the id of a page, or {@code null}
     */
    public static void revealOnce(Predicate<IFile> meant, String page) {
        OrganizationEditors.addListener(new FirstProblem(meant, page));
    }

    @Override
    public void opened(OrganizationEditor editor) {
        if (editor.getFile() == null || !meant.test(editor.getFile())) {
            return;
        }
        OrganizationEditors.removeListener(this);
        if (page != null) {
            editor.setActivePage(PAGES + page);
        }
        Object front = editor.getSelectedPage();
        editor.addFindingsListener(new Runnable() {
            @Override
            public void run() {
                if (editor.getValidation().state() != State.CHECKING) {
                    editor.removeFindingsListener(this);
                    if (editor.getSelectedPage() == front) {
                        reveal(editor);
                    }
                }
            }
        });
    }

    /**
     * Whoever has gone on to something else in the meantime stays there. On a page that was asked for the problem is
     * selected; without one its form is shown.
     */
    private void reveal(OrganizationEditor editor) {
        if (!editor.getValidation().findings().isEmpty()
                && editor.getSelection().objects().equals(List.of(editor.getOrganization()))) {
            List<Rule> order = ExchangeRules.catalogue().rules();
            Finding first = editor.getValidation().findings().stream()
                    .min(Comparator.comparing(Finding::severity)
                            .thenComparing(finding -> order.indexOf(finding.rule()))).orElseThrow();
            if (page == null || OrganizationPage.ID.equals(PAGES + page)) {
                editor.reveal(first.object(), first.feature());
            } else {
                editor.getSelection().select(List.of(DistinguishedNames.owner(first.object())));
            }
        }
    }

    @Override
    public void closed(OrganizationEditor editor) {
        // Nothing of it was kept
    }
}
