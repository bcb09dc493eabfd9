package org.exsite.ui.assist;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.exsite.model.edit.find.AddressHint;

/**
 * Offers texts in a field when somebody asks for content assist. Those that have in them what was typed come alone, or
 * all of them if none has; the one that is chosen takes the place of what was typed.
 */
public final class TextProposals {

    private final Function<String, List<AddressHint>> hints;
    private final ContentProposalAdapter adapter;

    /**
     * Offers texts in a field.
     *
     * @param hints gives what may be entered; it is asked with what was typed
     * @param accepted told when somebody has chosen a text
     */
    TextProposals(Text text, Function<String, List<AddressHint>> hints, Runnable accepted) {
        this.hints = hints;
        adapter = new ContentAssistCommandAdapter(text, new TextContentAdapter(), (typed, position) -> proposals(typed),
                null, new char[0], true);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.addContentProposalListener(proposal -> accepted.run());
    }

    /** Tells whether the list of texts is open. */
    public boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    private IContentProposal[] proposals(String typed) {
        List<AddressHint> all = hints.apply(typed);
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<AddressHint> fitting = all.stream().filter(hint -> hint.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return (fitting.isEmpty() ? all : fitting).stream().map(TextProposals::proposal)
                .toArray(IContentProposal[]::new);
    }

    private static IContentProposal proposal(AddressHint hint) {
        return new ContentProposal(hint.text(), hint.about().isEmpty() ? hint.text()
                : hint.text() + " - " + hint.about(), null); //$NON-NLS-1$
    }
}
