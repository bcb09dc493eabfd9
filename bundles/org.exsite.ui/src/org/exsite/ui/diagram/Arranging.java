package org.exsite.ui.diagram;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.exsite.diagram.Places;
import org.exsite.diagram.Topology;
import org.exsite.diagram.layout.TopologyLayout;
import org.exsite.model.Organization;
import org.exsite.ui.diagram.canvas.DiagramState;
import org.exsite.ui.editor.OrganizationEditor;

/** Finds places for everything in the background. */
public final class Arranging {

    private final OrganizationEditor editor;
    private final DiagramState state;
    private final Gestures gestures;
    private Job running;
    private long nanos;

    Arranging(OrganizationEditor editor, DiagramState state, Gestures gestures) {
        this.editor = editor;
        this.state = state;
        this.gestures = gestures;
    }

    /** Arranges what nobody has arranged yet; that is no change to the file. */
    void first() {
        start(false);
    }

    /** Arranges everything anew and keeps that, as one step. */
    public void anew() {
        if (state.topology() != null) {
            start(true);
        }
    }

    /** Tells whether it is at work. */
    public boolean isRunning() {
        return running != null;
    }

    /** Returns how long the last arrangement took, in nanoseconds. */
    public long nanos() {
        return nanos;
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** The graph does not change, so that it can be read by another thread. */
    private void start(boolean keep) {
        cancel();
        Display display = Display.getCurrent();
        Topology topology = state.topology();
        Organization organization = state.organization();
        boolean showServers = state.showsServers();
        running = new Job(Messages.Arrange_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(Messages.Arrange_job, IProgressMonitor.UNKNOWN);
                long start = System.nanoTime();
                Places places = TopologyLayout.arrange(topology, showServers, monitor::isCanceled);
                long took = System.nanoTime() - start;
                if (places == null || monitor.isCanceled() || display.isDisposed()) {
                    return Status.CANCEL_STATUS;
                }
                display.asyncExec(() -> finished(this, organization, places, keep, took));
                return Status.OK_STATUS;
            }
        };
        running.setUser(keep);
        running.schedule();
    }

    private void finished(Job job, Organization organization, Places places, boolean keep, long took) {
        if (job == running) {
            running = null;
            nanos = took;
            if (state.organization() == organization && editor.getOrganization() == organization) {
                if (keep) {
                    gestures.arrange(places);
                } else {
                    state.arranged(places);
                }
            }
        }
    }
}
