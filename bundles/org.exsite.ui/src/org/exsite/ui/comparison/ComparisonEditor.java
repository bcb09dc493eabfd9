package org.exsite.ui.comparison;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.exsite.directory.ObjectChange;
import org.exsite.ui.changes.ChangeRow;
import org.exsite.ui.changes.ChangeWork;
import org.exsite.ui.commands.ExternalFiles;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.live.ReadingJob;

/**
 * The part that shows what differs between two files as they lie on disk. It only reads them: in the background, and
 * again when one of them has changed. All methods belong to the thread of the user interface.
 */
public final class ComparisonEditor extends EditorPart implements FileComparisonRun.Listener {

    /** The id of the part. */
    public static final String ID = "org.exsite.ui.comparison"; //$NON-NLS-1$

    /** How long to wait after a key was pressed in the filter, because another one may follow, in milliseconds. */
    private static final long DELAY = 200;

    private FileComparisonRun run;
    private FilesWatch watch;
    private ComparisonForm form;
    private ReadingJob<List<ChangeRow>> filtering;
    private FileComparison comparison;
    private List<String> stamps = List.of();

    /**
     * Shows what differs between two files; in the part that does it already, if there is one.
     *
     * @return the part, or {@code null} if it cannot be opened, which the user is told
     */
    public static IEditorPart open(IWorkbenchPage page, ComparisonInput input) {
        try {
            return page.openEditor(input, ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            return null;
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ComparisonInput)) {
            throw new PartInitException(Messages.Part_noFiles);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        form = new ComparisonForm(parent, this);
        filtering = new ReadingJob<>(Messages.Filter_job, form.control(), form::show);
        filtering.setSystem(true);
        run = new FileComparisonRun(getSite().getService(IWorkbenchSiteProgressService.class), this);
        watch = new FilesWatch(getSite(), this::input, this::look, this::moved);
        watch.start();
        getSite().getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_REFRESH,
                new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        refresh();
                        return null;
                    }
                });
        read(null);
    }

    @Override
    public void dispose() {
        if (watch != null) {
            watch.stop();
            run.cancel();
            filtering.forget();
        }
        comparison = null;
        super.dispose();
    }

    ComparisonInput input() {
        return (ComparisonInput) getEditorInput();
    }

    /** Returns what was found last, or {@code null} if that is not about these files, or not known yet. */
    FileComparison comparison() {
        return run.isRunning() ? null : comparison;
    }

    /** Reads both files and compares them, whether they have changed or not. */
    public void refresh() {
        read(null);
    }

    /** Shows the changes in the other direction. */
    public void swap() {
        show(input().swapped());
        form.show(List.of());
        read(comparison);
    }

    /** Follows files that were moved; which rules are on may be another matter where they lie now. */
    private void moved(ComparisonInput now) {
        if (!form.control().isDisposed()) {
            show(now);
            read(null);
        }
    }

    private void show(ComparisonInput files) {
        setInputWithNotify(files);
        setPartName(files.getName());
    }

    private void read(FileComparison known) {
        stamps = stampsNow();
        run.start(input(), known);
    }

    /** Something has happened, so that the files may have changed. */
    private void look() {
        if (!form.control().isDisposed() && !stamps.equals(stampsNow())) {
            read(comparison);
        }
    }

    private List<String> stampsNow() {
        return List.of(Objects.toString(input().before().stamp()), Objects.toString(input().after().stamp()));
    }

    /** Stops what goes on, or begins again. */
    void stopOrGo() {
        if (run.isRunning()) {
            run.cancel();
            stopped();
        } else {
            read(comparison);
        }
    }

    @Override
    public void reading(int percent) {
        form.reading(percent);
    }

    @Override
    public void compared(FileComparison result) {
        comparison = result;
        form.compared(result);
        filter();
    }

    @Override
    public void failed(String reason) {
        comparison = null;
        form.failed(reason);
    }

    @Override
    public void stopped() {
        comparison = null;
        form.stopped();
    }

    /** Shows the changes that the filter lets through. */
    void filter() {
        String text = form.filter();
        List<ChangeRow> rows = comparison == null ? List.of() : comparison.rows();
        if (text.isEmpty() || rows.isEmpty()) {
            filtering.forget();
            form.show(rows);
        } else {
            filtering.ask(unwanted -> rows.stream().filter(row -> {
                if (unwanted.getAsBoolean()) {
                    throw new CancellationException();
                }
                return row.matches(text);
            }).toList(), DELAY);
        }
    }

    /** Shows the selected object in the editor of the newer file; a deleted one in that of the older file. */
    public void reveal() {
        List<ChangeRow> selected = form.selection();
        if (selected.size() != 1 || comparison() == null) {
            return;
        }
        ChangeRow row = selected.getFirst();
        OrganizationInput side = row.change() instanceof ObjectChange.Deleted ? input().before() : input().after();
        try {
            if (IDE.openEditor(getSite().getPage(), side.file() != null ? side.file()
                    : ExternalFiles.linkFile(side.path(), new NullProgressMonitor()), false)
                    instanceof OrganizationEditor editor) {
                Jump.with(editor, () -> editor.whenRead(() -> new ChangeWork(editor).reveal(row)));
            }
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Asks for a file and writes the changes. */
    void export() {
        if (comparison() != null) {
            new ComparisonExport(getSite().getWorkbenchWindow()).ask(comparison.changes(), input().after());
        }
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // what is shown lies in files already
    }

    @Override
    public void doSaveAs() {
        // the changes are exported
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
