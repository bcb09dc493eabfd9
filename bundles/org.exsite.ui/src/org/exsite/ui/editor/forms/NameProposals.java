package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.ObjectSearch;
import org.exsite.model.edit.find.SearchText;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.live.ReadingJob;

/**
 * Offers the objects that a field may name, by what was typed of their names, aliases and addresses. They are looked for
 * in the background, so that the list comes a moment later in large organizations.
 */
final class NameProposals implements IContentProposalProvider {

    /** How many objects are offered; whoever wants others types more. */
    private static final int LIMIT = 50;

    private final Text text;
    private final Supplier<Supplier<Stream<DirectoryObject>>> candidates;
    private final ContentProposalAdapter adapter;
    private final ReadingJob<Answer> job;
    private Answer answer = new Answer(null, List.of());

    private record Answer(String question, List<DirectoryObject> objects) {
    }

    private NameProposals(Text text, Supplier<Supplier<Stream<DirectoryObject>>> candidates, Runnable accepted) {
        this.text = text;
        this.candidates = candidates;
        job = new ReadingJob<>(Messages.Proposal_job, text, this::found);
        job.setSystem(true);
        adapter = new ContentAssistCommandAdapter(text, new TextContentAdapter(), this, null, new char[0], false);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.addContentProposalListener(proposal -> accepted.run());
    }

    /**
     * Offers proposals in a field.
     *
     * @param candidates gives what gives the objects that may be named, for the object that is shown when it is asked
     * @param accepted is told when somebody has chosen one
     */
    static void install(Text text, Supplier<Supplier<Stream<DirectoryObject>>> candidates, Runnable accepted) {
        new NameProposals(text, candidates, accepted);
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        if (contents.equals(answer.question)) {
            return answer.objects.stream().map(NameProposals::proposal).toArray(IContentProposal[]::new);
        }
        Supplier<Stream<DirectoryObject>> among = candidates.get();
        ObjectSearch search = new ObjectSearch(SearchText.of(contents), LIMIT);
        job.ask(canceled -> new Answer(contents, search.run(among.get(), canceled).objects()), 0);
        return new IContentProposal[] {new ContentProposal(contents, Messages.Proposal_running, null)};
    }

    private void found(Answer next) {
        answer = next;
        if (text.isFocusControl() && adapter.isProposalPopupOpen() && text.getText().equals(next.question)) {
            adapter.closeProposalPopup();
            if (!next.objects.isEmpty()) {
                adapter.openProposalPopup();
            }
        }
        answer = new Answer(null, List.of()); // the next question may find others
    }

    private static IContentProposal proposal(DirectoryObject object) {
        String name = object.getDistinguishedName().toString();
        return new ContentProposal(name, ObjectLabels.of(object) + " - " + name, null); //$NON-NLS-1$
    }
}
