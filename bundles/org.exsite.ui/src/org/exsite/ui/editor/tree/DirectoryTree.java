package org.exsite.ui.editor.tree;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.live.ReadingJob;

/** The tree of the page with the field that filters it. */
public final class DirectoryTree {

    /** How long typing must pause before the tree is filtered, in milliseconds. */
    private static final int PAUSE = 200;
    /** The number of matches up to which the tree is opened at all of them. */
    private static final int EXPAND = 500;

    private final OrganizationEditor editor;
    private final DirectoryViewer tree;
    private final DirectoryFilter filter = new DirectoryFilter();
    private final ReadingJob<DirectoryFilter.Answer> job;
    private final Text search;
    private final IAction onlyProblems;
    private final Runnable apply = this::apply;
    private final Runnable follow = this::follow;
    /** What was open before the tree was filtered. */
    private Object[] open = {};

    /** Makes the tree. */
    public DirectoryTree(Composite parent, OrganizationEditor editor, FormToolkit toolkit) {
        this.editor = editor;
        Composite area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2, 2).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        job = new ReadingJob<>(Messages.Tree_job, search, this::show);
        search.setMessage(Messages.Tree_filter);
        search.setToolTipText(Messages.Tree_filterTip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        onlyProblems = new Action(Messages.Tree_problems, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                apply();
            }
        };
        onlyProblems.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_OBJS_ERROR_TSK));
        onlyProblems.setToolTipText(Messages.Tree_problems);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        bar.add(onlyProblems);
        toolkit.adapt(bar.createControl(area));
        tree = new DirectoryViewer(area, editor, editor.getEditorSite().getActionBars());
        tree.viewer().addFilter(filter);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 200).applyTo(viewer().getControl());
        search.addModifyListener(event -> search.getDisplay().timerExec(PAUSE, apply));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer().getControl().setFocus();
            }
        });
        editor.getSelection().addSelectionChangedListener(event -> follow.run());
        editor.addFindingsListener(this::findingsChanged);
        editor.addModelListener(follow);
    }

    /** Returns the viewer. */
    public TreeViewer viewer() {
        return tree.viewer();
    }

    /** Puts the focus on the field that filters the tree. */
    public void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Puts the focus on the tree. */
    public void setFocus() {
        viewer().getControl().setFocus();
    }

    private void apply() {
        if (search.isDisposed() || editor.getOrganization() == null) {
            return;
        }
        Organization organization = editor.getOrganization();
        String text = search.getText();
        if (onlyProblems.isChecked()) {
            List<DirectoryObject> faulty = editor.getValidation().findings().stream()
                    .map(finding -> DistinguishedNames.owner(finding.object())).distinct().toList();
            job.ask(canceled -> DirectoryFilter.find(faulty.stream(), text, canceled), 0);
        } else if (text.isBlank()) {
            job.forget();
            show(null);
        } else {
            job.ask(canceled -> DirectoryFilter.find(Sites.objects(organization), text, canceled), 0);
        }
    }

    private void show(DirectoryFilter.Answer answer) {
        if (filter.isOn() && answer == null) {
            endFilter();
            return;
        }
        if (!filter.isOn() && answer != null) {
            open = viewer().getExpandedElements();
        }
        filter.take(answer);
        viewer().refresh();
        if (answer != null && answer.matches() <= EXPAND) {
            viewer().expandAll();
        }
    }

    /** What was opened to show what matches is closed again, for without the filter it can be all there is. */
    private void endFilter() {
        ISelection selection = viewer().getSelection();
        viewer().getTree().setRedraw(false);
        try {
            viewer().collapseAll();
            filter.take(null);
            viewer().refresh();
            viewer().setExpandedElements(open);
            open = new Object[0];
            viewer().setSelection(selection, true);
        } finally {
            viewer().getTree().setRedraw(true);
        }
    }

    /** An object that was created, pasted or jumped to is shown even if it does not match. */
    private void follow() {
        boolean hidden = editor.getSelection().objects().stream()
                .anyMatch(object -> !filter.select(viewer(), null, object));
        if (hidden && !viewer().getControl().isDisposed()) {
            editor.getSelection().objects().forEach(filter::show);
            viewer().refresh();
            viewer().setSelection(editor.getSelection().getSelection(), true);
        }
    }

    private void findingsChanged() {
        if (!search.isDisposed() && onlyProblems.isChecked()) {
            boolean none = editor.getValidation().worst(editor.getOrganization()) == null;
            if (none) {
                onlyProblems.setChecked(false);
            }
            apply();
        }
    }
}
