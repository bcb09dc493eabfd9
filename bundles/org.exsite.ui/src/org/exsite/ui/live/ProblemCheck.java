package org.exsite.ui.live;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.Organization;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.markers.ProblemMarkers;
import org.exsite.ui.progress.PercentProgress;

/**
 * Has the rules look at a model in the background while it is shown. From then on they follow it, for which every object
 * is told of them: nobody may change the model meanwhile, or add adapters to it. Whoever wants to change it {@linkplain
 * #await waits}. If somebody cancels, an evaluation without rules follows the model; fixes and the question before a
 * harmful edit need one.
 */
public final class ProblemCheck extends Job {

    private static final RuleSet NO_RULES = new RuleSet(List.of(), ExchangeRules.catalogue().suppressions());
    /** How often somebody who waits looks whether it was canceled, in milliseconds. */
    private static final long LOOK = 50;

    private final Organization organization;
    private final Evaluation before;
    private final Function<EvaluationMonitor, Evaluation> work;
    private final IntConsumer progress;
    private final Listener listener;
    private final Display display = Display.getCurrent();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closed;
    private volatile boolean skipped;
    private Evaluation evaluation;
    private ProblemCheck replaced;
    private boolean checked;
    private boolean delivered;

    /** Is told once, in the thread of the user interface, unless the check was closed before. */
    public interface Listener {

        /**
         * Takes over the evaluation.
         *
         * @param evaluation the evaluation, or {@code null} if even one without rules failed
         * @param checked whether the rules have looked at the model
         */
        void ended(Evaluation evaluation, boolean checked);
    }

    private ProblemCheck(String name, Organization organization, Evaluation before,
            Function<EvaluationMonitor, Evaluation> work, IntConsumer progress, Listener listener) {
        super(name);
        this.organization = organization;
        this.before = before;
        this.work = work;
        this.progress = progress;
        this.listener = listener;
        setPriority(SHORT);
        setRule(new OneByOne(organization));
        addJobChangeListener(IJobChangeListener.onDone(event -> goOn()));
    }

    /**
     * Makes a check of the whole model; call in the thread of the user interface.
     *
     * @param before what followed the model until now and is closed, or {@code null}
     * @param progress is told the percentage in that thread
     */
    public static ProblemCheck all(String name, Organization organization, Evaluation before,
            RuleConfiguration settings, IntConsumer progress, Listener listener) {
        return new ProblemCheck(name, organization, before, monitor -> Evaluator.start(ExchangeRules.catalogue(),
                List.of(organization), settings, monitor), progress, listener);
    }

    /** Makes a check of what has changed since the evaluation was last up to date. */
    public static ProblemCheck changes(String name, Organization organization, Evaluation evaluation,
            Listener listener) {
        return new ProblemCheck(name, organization, null, monitor -> {
            evaluation.refresh();
            return evaluation;
        }, percent -> { }, listener);
    }

    /**
     * Says that it replaces a check that was {@linkplain #close closed}. That one may have been complete already, so that
     * its evaluation follows the model although nobody has taken it over; this check ends that before it begins.
     *
     * @param before the check, or {@code null} if there is none
     */
    public ProblemCheck inPlaceOf(ProblemCheck before) {
        replaced = before;
        return this;
    }

    /** Keeps two checks from following the same organization at the same time. */
    private record OneByOne(Organization organization) implements ISchedulingRule {

        @Override
        public boolean contains(ISchedulingRule rule) {
            return isConflicting(rule);
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule instanceof OneByOne other && other.organization == organization;
        }
    }

    /** A job that was canceled before it ran has no result yet. */
    private void goOn() {
        if (!closed && ended.getCount() > 0) {
            skipped = true;
            schedule();
        }
    }

    /** Ends it; nobody wants the result any more. */
    public void close() {
        closed = true;
        cancel();
    }

    /**
     * Waits for the end in the thread of the user interface; if that takes longer than a blink, a dialog can cancel.
     */
    public void await() {
        while (!closed && ended.getCount() > 0) {
            try {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
                    while (!ended.await(LOOK, TimeUnit.MILLISECONDS)) {
                        if (monitor.isCanceled()) {
                            cancel();
                        }
                    }
                });
            } catch (InvocationTargetException | InterruptedException e) {
                cancel();
            }
        }
        deliver();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (before != null) {
                before.close();
            }
            if (replaced != null) {
                replaced.end();
                replaced = null;
            }
            check(new PercentProgress(monitor, getName(), this::tell));
            if (!checked && !closed) {
                evaluation = Evaluator.start(NO_RULES, List.of(organization), RuleConfiguration.DEFAULT,
                        EvaluationMonitor.NONE);
            }
        } finally {
            ended.countDown();
            if (!display.isDisposed()) {
                display.asyncExec(this::deliver);
            }
        }
        return checked ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    /** Ends what it left, and what those before it left that it never came to end. */
    private void end() {
        if (evaluation != null) {
            evaluation.close();
        }
        if (replaced != null) {
            replaced.end();
        }
    }

    private void check(EvaluationMonitor monitor) {
        try {
            if (!skipped) {
                evaluation = work.apply(monitor);
                checked = true;
            }
        } catch (CancellationException stopped) {
            checked = false;
        } catch (RuntimeException | Error e) {
            ILog.of(ProblemCheck.class).error(getName(), e);
        }
    }

    private void tell(int percent) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed && !delivered) {
                    progress.accept(percent);
                }
            });
        }
    }

    private void deliver() {
        if (!closed && !delivered) {
            delivered = true;
            listener.ended(evaluation, checked);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ProblemMarkers.JOB_FAMILY;
    }
}
