package org.exsite.ui.markers;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.ConfigurationFile;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.settings.RuleSettings;

/**
 * Keeps the problem markers of every organization file in the workspace up to date, without any setting of its project:
 * from the editor while one is open, otherwise from the file whenever it appears or changes.
 */
public final class OrganizationWatcher implements IResourceChangeListener {

    /** The extension of organization files. */
    public static final String EXTENSION = "exsite"; //$NON-NLS-1$

    private final MarkerWriter writer = new MarkerWriter();
    private final LiveMarkers live = new LiveMarkers(writer, this::evaluate);
    private final Runnable settings = this::settingsChanged;
    private final EvaluationJob job = new EvaluationJob(file -> !live.isLive(file), this::evaluated);

    /** Begins with the editors that are open and with files that changed unseen. Call in the user interface thread. */
    public void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        live.start();
        RuleSettings.addListener(settings);
        new ScanJob().schedule();
    }

    /** Stops following; markers stay as they are. */
    public void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        live.stop();
        RuleSettings.removeListener(settings);
        job.cancel();
    }

    /** Has a file checked in the background; its editor, if there is one, has the last word. */
    public void evaluate(IFile file) {
        job.add(file);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(this::changed);
        } catch (CoreException e) {
            ILog.of(OrganizationWatcher.class).log(e.getStatus());
        }
    }

    private boolean changed(IResourceDelta delta) {
        boolean there = (delta.getKind() & (IResourceDelta.ADDED | IResourceDelta.CHANGED)) != 0;
        boolean content = delta.getKind() == IResourceDelta.ADDED || (delta.getFlags()
                & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED)) != 0;
        if (delta.getResource() instanceof IFile file && ConfigurationFile.NAME.equals(file.getName())
                && (content || !there)) {
            settingsChanged();
        } else if (delta.getResource() instanceof IFile file && there && content && isOrganization(file.getName())) {
            evaluate(file);
        }
        return there;
    }

    /** Other rules count from now on: editors look anew, and files that are not open are checked in the background. */
    private void settingsChanged() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() ->
                OrganizationEditors.all().forEach(OrganizationEditor::checkProblems));
        new ScanJob().schedule();
    }

    private boolean scan(IResourceProxy proxy) {
        if (proxy.getType() == IResource.FILE && isOrganization(proxy.getName())
                && proxy.requestResource() instanceof IFile file && !EvaluatedFiles.isUpToDate(file)) {
            evaluate(file);
        }
        return true;
    }

    private void evaluated(IFile file, List<Problem> problems) {
        writer.write(file, problems);
        try {
            EvaluatedFiles.remember(file, problems.size());
        } catch (CoreException e) {
            ILog.of(OrganizationWatcher.class).log(e.getStatus()); // costs a check at the next start, no more
        }
    }

    private static boolean isOrganization(String name) {
        return name.endsWith('.' + EXTENSION) && !name.startsWith("."); //$NON-NLS-1$
    }

    private final class ScanJob extends Job {

        ScanJob() {
            super(Messages.InitialScan_name);
            setSystem(true);
            setPriority(LONG);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                ResourcesPlugin.getWorkspace().getRoot().accept(OrganizationWatcher.this::scan, IResource.NONE);
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ProblemMarkers.JOB_FAMILY;
        }
    }
}
