package org.exsite.ui.uses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
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
    private final Label text;
    private final List<UseLink> links = new ArrayList<>();
    private final Hyperlink all;
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
        text = toolkit.createLabel(area, ""); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(2, 1).applyTo(text);
        all = toolkit.createHyperlink(area, "", SWT.NONE); //$NON-NLS-1$
        GridDataFactory.swtDefaults().span(2, 1).exclude(true).applyTo(all);
        all.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                UsedByView.show(editor.getSite().getPage(), editor);
            }
        });
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
            show(List.of(), Messages.bind(Messages.View_running, ObjectLabels.of(next)));
            UseLink.show(all, false);
            counted.accept(-1);
        }
        job.ask(canceled -> UseSearch.of(next, LIMIT, canceled), PAUSE);
    }

    /** Looks for nothing any longer, and forgets the object. */
    public void forget() {
        object = null;
        job.forget();
        links.forEach(UseLink::hide);
    }

    private void show(UseSearch.Result result) {
        show(result.uses(), Messages.bind(Messages.View_unused, ObjectLabels.of(object)));
        all.setText(Messages.bind(Messages.Links_all, result.count()));
        UseLink.show(all, result.count() > result.uses().size());
        counted.accept(result.count());
    }

    private void show(List<Use> uses, String nothing) {
        text.setText(nothing.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        UseLink.show(text, uses.isEmpty());
        while (links.size() < uses.size()) {
            links.add(new UseLink(area, toolkit, editor));
            all.moveBelow(null);
        }
        for (int i = 0; i < links.size(); i++) {
            if (i < uses.size()) {
                links.get(i).show(uses.get(i), images);
            } else {
                links.get(i).hide();
            }
        }
    }
}
