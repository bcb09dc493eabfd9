package org.exsite.ui.find;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.find.ObjectSearch;
import org.exsite.model.edit.find.SearchText;
import org.exsite.model.query.Sites;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.tree.DirectoryLabelProvider;
import org.exsite.ui.live.ReadingJob;

/** The directory of an editor as a tree that pops up over it: what is typed narrows it, and Enter jumps. */
public final class QuickOutline extends PopupDialog {

    /** How many objects are shown at most. */
    private static final int LIMIT = 200;
    private static final long PAUSE = 80;

    private final OrganizationEditor editor;
    private final OutlineContent content = new OutlineContent();
    private Text filter;
    private TreeViewer viewer;
    private ReadingJob<ObjectSearch.Result> job;

    /** Makes the outline of an editor, which has read its file. */
    public QuickOutline(OrganizationEditor editor) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, true, true, false, false, "", Messages.Outline_info); //$NON-NLS-1$
        this.editor = editor;
    }

    /** A tip that went away later would take the focus from the outline, which would go away as well. */
    @Override
    public int open() {
        Arrays.stream(getParentShell().getShells()).filter(shell -> (shell.getStyle() & SWT.NO_FOCUS) != 0)
                .forEach(Shell::dispose);
        return super.open();
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.NONE);
        filter.setMessage(Messages.Outline_hint);
        Names.give(filter, Messages.Outline_hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        filter.addModifyListener(event -> ask());
        filter.addListener(SWT.DefaultSelection, event -> jump());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                viewer.getTree().setFocus();
                event.doit = false;
            }
        });
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DirectoryLabelProvider(editor, viewer.getControl()));
        viewer.setInput(new Object[] {editor.getOrganization()});
        viewer.getTree().addListener(SWT.DefaultSelection, event -> jump());
        viewer.getTree().addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && viewer.getTree().getItem(new Point(event.x, event.y)) != null) {
                jump();
            }
        });
        Names.give(viewer.getTree(), Messages.List_found);
        job = new ReadingJob<>(Messages.Job_search, viewer.getControl(), this::found);
        job.setSystem(true);
        showAll();
        return viewer.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(420, 420);
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 3);
    }

    private void ask() {
        if (filter.getText().isBlank()) {
            job.forget();
            showAll();
        } else {
            ObjectSearch wanted = new ObjectSearch(SearchText.of(filter.getText()), LIMIT);
            Organization organization = editor.getOrganization();
            job.ask(canceled -> wanted.run(Sites.objects(organization), canceled), PAUSE);
        }
    }

    /** The whole directory, opened down to the sites and to what is selected in the editor. */
    private void showAll() {
        content.show(null);
        viewer.refresh();
        viewer.expandToLevel(2);
        viewer.setSelection(new StructuredSelection(editor.getSelection().objects()), true);
        setInfoText(Messages.Outline_info);
    }

    private void found(ObjectSearch.Result result) {
        List<DirectoryObject> objects = result.objects();
        viewer.getTree().setRedraw(false);
        try {
            content.show(objects);
            viewer.refresh();
            viewer.expandAll();
            viewer.setSelection(objects.isEmpty() ? StructuredSelection.EMPTY
                    : new StructuredSelection(objects.getFirst()), true);
        } finally {
            viewer.getTree().setRedraw(true);
        }
        setInfoText(result.matches() > objects.size()
                ? Messages.bind(Messages.List_limited, objects.size(), result.matches()) : Messages.Outline_info);
    }

    private void jump() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof DirectoryObject chosen) {
            close();
            Jump.to(editor, chosen, null);
        }
    }
}
