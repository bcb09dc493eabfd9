package org.exsite.ui.uses;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.Use;
import org.exsite.model.edit.find.UseSearch;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.findings.EditorFollower;
import org.exsite.ui.live.ReadingJob;

/**
 * Everything that refers to the object that is selected in the editor, each with the attribute that does. A double click
 * leads to the field. What it leads to does not become what is shown, so that one can look at one use after the other.
 */
public final class UsedByView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.exsite.ui.usedBy"; //$NON-NLS-1$

    /** How many uses are shown at most. */
    private static final int LIMIT = 5000;
    /** How long to wait after an edit or another selection, because another one may follow, in milliseconds. */
    private static final long PAUSE = 150;

    private final ISelectionChangedListener selected = event -> follow();
    private final EditorFollower follower = new EditorFollower(this::changed, (editor, changed) -> {
        editor.addModelListener(changed);
        editor.getSelection().addSelectionChangedListener(selected);
    }, (editor, changed) -> {
        editor.removeModelListener(changed);
        editor.getSelection().removeSelectionChangedListener(selected);
    });
    private TableViewer viewer;
    private ReadingJob<UseSearch.Result> job;
    private IAction link;
    private DirectoryObject object;
    private boolean jumping;

    /** Opens the view and shows the uses of what is selected in an editor. */
    public static void show(IWorkbenchPage page, OrganizationEditor editor) {
        try {
            UsedByView view = (UsedByView) page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.take(editor);
        } catch (PartInitException e) {
            ILog.of(UsedByView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), getTitle());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        UseColumns.create(viewer, layout);
        viewer.addDoubleClickListener(event -> jump());
        job = new ReadingJob<>(Messages.View_job, viewer.getTable(), this::found);
        job.setSystem(true);
        link = new Action(Messages.View_link, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                follow();
            }
        };
        link.setToolTipText(Messages.View_linkTip);
        link.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
        link.setChecked(true);
        getViewSite().getActionBars().getToolBarManager().add(link);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.usedBy"); //$NON-NLS-1$
        follower.follow(getSite().getPage());
        changed();
    }

    /** The editor is another one, or its organization has changed. */
    private void changed() {
        OrganizationEditor editor = follower.editor();
        if (editor == null || editor.getOrganization() == null || object == null
                || !EcoreUtil.isAncestor(editor.getOrganization(), object)) {
            take(editor);
        } else {
            search(object);
        }
    }

    private void follow() {
        if (link.isChecked() && !jumping) {
            take(follower.editor());
        }
    }

    private void take(OrganizationEditor editor) {
        search(editor == null ? null : editor.getSelection().objects().stream()
                .filter(DirectoryObject.class::isInstance).map(DirectoryObject.class::cast).findFirst().orElse(null));
    }

    private void search(DirectoryObject next) {
        object = next;
        if (viewer.getTable().isDisposed()) {
            return;
        } else if (next == null || next.eContainer() == null && next.eResource() == null) {
            job.forget();
            viewer.setInput(List.of());
            setContentDescription(Messages.View_nothing);
        } else {
            setContentDescription(Messages.bind(Messages.View_running, ObjectLabels.of(next)));
            job.ask(canceled -> UseSearch.of(next, LIMIT, canceled), PAUSE);
        }
    }

    private void found(UseSearch.Result result) {
        viewer.setInput(result.uses());
        setContentDescription(Messages.bind(result.count() == 0 ? Messages.View_unused
                : result.count() == 1 ? Messages.View_once
                : result.count() > result.uses().size() ? Messages.View_limited : Messages.View_count,
                new Object[] {ObjectLabels.of(object), result.count(), result.uses().size()}));
    }

    private void jump() {
        OrganizationEditor editor = follower.editor();
        if (viewer.getStructuredSelection().getFirstElement() instanceof Use use && editor != null) {
            Jump.with(editor, () -> reveal(editor, use));
        }
    }

    private void reveal(OrganizationEditor editor, Use use) {
        jumping = true;
        try {
            editor.reveal(use.holder(), use.feature());
        } finally {
            jumping = false;
        }
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        follower.stop();
        super.dispose();
    }
}
