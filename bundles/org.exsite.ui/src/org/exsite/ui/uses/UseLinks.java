package org.exsite.ui.uses;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.Use;
import org.exsite.model.edit.find.UseSearch;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.ReadingJob;

/** What refers to an object as links that lead there, for its form. It is looked for in the background. */
public final class UseLinks {

    /** How many links are shown; the Used By view has the others. */
    private static final int LIMIT = 20;
    /** How long to wait first, because another edit or selection may follow, in milliseconds. */
    private static final long PAUSE = 200;

    private final OrganizationEditor editor;
    private final FormToolkit toolkit;
    private final IntConsumer counted;
    private final Composite area;
    private final ObjectImages images;
    private final ReadingJob<UseSearch.Result> job;
    private DirectoryObject object;

    /**
     * Makes the links.
     *
     * @param counted told when links came or went, so that the form is laid out: how many places refer to the object,
     *        less than 0 while they are looked for
     */
    public UseLinks(Composite parent, OrganizationEditor editor, FormToolkit toolkit, IntConsumer counted) {
        this.editor = editor;
        this.toolkit = toolkit;
        this.counted = counted;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 4).applyTo(area);
        images = new ObjectImages(area);
        job = new ReadingJob<>(Messages.View_job, area, this::show);
        job.setSystem(true);
    }

    /** Returns what holds the links. */
    public Control control() {
        return area;
    }

    /** Looks for what refers to an object; what was found for it before is shown until then. */
    public void look(DirectoryObject next) {
        if (next != object) {
            object = next;
            clear();
            label(Messages.bind(Messages.View_running, ObjectLabels.of(next)));
            counted.accept(-1);
        }
        job.ask(canceled -> UseSearch.of(next, LIMIT, canceled), PAUSE);
    }

    /** Looks for nothing any longer, and forgets the object. */
    public void forget() {
        object = null;
        job.forget();
    }

    private void show(UseSearch.Result result) {
        int focus = List.of(area.getChildren()).indexOf(area.getDisplay().getFocusControl());
        clear();
        if (result.uses().isEmpty()) {
            label(Messages.bind(Messages.View_unused, ObjectLabels.of(object)));
        }
        result.uses().forEach(this::link);
        if (result.count() > result.uses().size()) {
            GridDataFactory.fillDefaults().span(2, 1).applyTo(link(toolkit.createHyperlink(area,
                    Messages.bind(Messages.Links_all, result.count()), SWT.NONE),
                    () -> UsedByView.show(editor.getSite().getPage(), editor)));
        }
        counted.accept(result.count());
        if (focus >= 0 && focus < area.getChildren().length) {
            area.getChildren()[focus].setFocus();
        }
    }

    private void clear() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void label(String text) {
        GridDataFactory.fillDefaults().span(2, 1)
                .applyTo(toolkit.createLabel(area, text.replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void link(Use use) {
        ImageHyperlink shown = toolkit.createImageHyperlink(area, SWT.NONE);
        shown.setText(ObjectLabels.of(use.user()));
        shown.setImage(images.of(use.user().eClass()));
        shown.setToolTipText(use.user().getDistinguishedName().toString());
        link(shown, () -> editor.reveal(use.holder(), use.feature()));
        toolkit.createLabel(area, UseColumns.attribute(use).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** A link is followed when its own event is over, since it may be gone then. */
    private static Hyperlink link(Hyperlink shown, Runnable open) {
        shown.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                shown.getDisplay().asyncExec(open);
            }
        });
        return shown;
    }
}
