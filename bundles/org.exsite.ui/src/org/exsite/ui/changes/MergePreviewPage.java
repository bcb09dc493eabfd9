package org.exsite.ui.changes;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.exsite.directory.MergeOutcome;
import org.exsite.directory.MergeSide;
import org.exsite.directory.ObjectMerge;

/** Shows what both sides changed, and lets people decide whose state is taken. */
final class MergePreviewPage extends WizardPage {

    private MergeTree tree;
    private Label counts;
    private MergeState state;

    MergePreviewPage() {
        super("preview"); //$NON-NLS-1$
        setTitle(Messages.Merge_previewTitle);
        setDescription(Messages.Merge_previewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        tree = new MergeTree(area);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(760, 300).applyTo(tree.getTree());
        button(area, Messages.Merge_takeMine, MergeSide.MINE);
        button(area, Messages.Merge_takeTheirs, MergeSide.THEIRS);
        counts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
        setControl(area);
        if (state != null) {
            show(state);
        }
    }

    private void button(Composite area, String text, MergeSide side) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            tree.selected().forEach(item -> state.decide(item, side));
            tree.refresh();
            update();
        }));
    }

    void show(MergeState next) {
        state = next;
        if (tree != null) {
            tree.show(next);
            update();
        }
    }

    private void update() {
        List<ObjectMerge> objects = state.objects();
        long open = objects.stream().filter(state::isOpen).count();
        counts.setText(Messages.bind(Messages.Merge_counts, new Object[] {count(objects, MergeOutcome.TAKEN),
            count(objects, MergeOutcome.COMBINED), count(objects, MergeOutcome.CONFLICT),
            String.valueOf(state.merge().objects(MergeOutcome.KEPT).size())}));
        setMessage(open == 0 ? null : Messages.bind(Messages.Merge_open, String.valueOf(open)), INFORMATION);
        counts.getParent().layout();
        if (getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    private static String count(List<ObjectMerge> objects, MergeOutcome outcome) {
        return String.valueOf(objects.stream().filter(object -> object.outcome() == outcome).count());
    }
}
