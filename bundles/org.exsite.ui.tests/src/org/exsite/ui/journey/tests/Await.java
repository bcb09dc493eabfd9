package org.exsite.ui.journey.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.exsite.ui.markers.ProblemMarkers;

/** Lets the workbench go on until something has happened. Nothing here waits for a time to pass, but as a limit. */
public final class Await {

    private static final long LIMIT_MILLISECONDS = 180_000;
    private static final int WAKE_UP_MILLISECONDS = 20;

    private Await() {
    }

    /** Handles events until a condition holds. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + LIMIT_MILLISECONDS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("In vain waited until " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_UP_MILLISECONDS, () -> { });
                display.sleep();
            }
        }
    }

    /** Waits until no file is being checked and no marker is being written, nor anything that could begin it. */
    public static void markers() {
        until("the markers are written", () -> {
            while (Display.getCurrent().readAndDispatch()) {
                continue;
            }
            return Job.getJobManager().find(ProblemMarkers.JOB_FAMILY).length == 0
                    && Job.getJobManager().find(ResourcesPlugin.FAMILY_AUTO_REFRESH).length == 0
                    // what a job told the window before it ended
                    && !Display.getCurrent().readAndDispatch();
        });
    }

    /** When the dialog with a title opens, looks at it and presses a button of it. Returns at once. */
    public static Answer answer(String title, String button, Consumer<Shell> look) {
        Answer answer = new Answer(title, button, look);
        Display.getCurrent().timerExec(WAKE_UP_MILLISECONDS, answer);
        return answer;
    }

    /** An answer to a dialog that is going to open. */
    public static final class Answer implements Runnable {

        private final String title;
        private final String button;
        private final Consumer<Shell> look;
        private int attempts;
        private boolean given;
        private Throwable problem;

        private Answer(String title, String button, Consumer<Shell> look) {
            this.title = title;
            this.button = button;
            this.look = look;
        }

        @Override
        public void run() {
            Display display = Display.getCurrent();
            Optional<Shell> dialog = Arrays.stream(display.getShells())
                    .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst();
            if (dialog.isEmpty() && attempts++ < LIMIT_MILLISECONDS / WAKE_UP_MILLISECONDS) {
                display.timerExec(WAKE_UP_MILLISECONDS, this);
            } else if (dialog.isPresent()) {
                given = true;
                try {
                    look.accept(dialog.get());
                } catch (RuntimeException | AssertionError e) {
                    problem = e;
                } finally {
                    press(dialog.get(), button);
                }
            }
        }

        /** Fails if the dialog has not opened, or was not as expected. */
        public void check() {
            if (problem != null) {
                throw new AssertionError(title, problem);
            }
            assertTrue(given, () -> "The dialog has not opened: " + title);
        }
    }

    private static void press(Shell dialog, String text) {
        Widgets.all(dialog, Button.class).filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), dialog::close);
    }
}
