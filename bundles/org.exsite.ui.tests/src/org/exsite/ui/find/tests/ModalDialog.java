package org.exsite.ui.find.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.live.ReadingJob;

/** Somebody who uses a dialog that blocks the one who opens it. If it is not as expected, it is closed. */
public final class ModalDialog implements Runnable {

    private static final int WAKE_UP_MILLISECONDS = 20;

    private final String title;
    private final Consumer<Shell> use;
    private Throwable problem;
    private boolean opened;

    private ModalDialog(String title, Consumer<Shell> use) {
        this.title = title;
        this.use = use;
    }

    /** What opens a dialog. */
    public interface Opening {

        void open() throws Exception;
    }

    /** Opens a dialog and uses it; fails if it did not open or was not as expected. */
    public static void use(String title, Opening opening, Consumer<Shell> use) throws Exception {
        ModalDialog dialog = new ModalDialog(title, use);
        Display.getCurrent().timerExec(WAKE_UP_MILLISECONDS, dialog);
        opening.open();
        if (dialog.problem != null) {
            throw new AssertionError(title, dialog.problem);
        } else if (!dialog.opened) {
            throw new AssertionError("The dialog has not opened: " + title);
        }
    }

    @Override
    public void run() {
        Optional<Shell> shell = Arrays.stream(Display.getCurrent().getShells())
                .filter(each -> each.isVisible() && each.getText().equals(title)).findFirst();
        if (shell.isEmpty()) {
            Display.getCurrent().timerExec(WAKE_UP_MILLISECONDS, this);
            return;
        }
        opened = true;
        try {
            use.accept(shell.get());
        } catch (RuntimeException | AssertionError e) {
            problem = e;
        }
        if (!shell.get().isDisposed()) {
            shell.get().close();
        }
    }

    /** Types a text to search for and waits until what is found is shown. */
    public static void search(Text text, String typed) {
        text.setText(typed);
        Await.until("the search is over", () -> Job.getJobManager().find(ReadingJob.FAMILY).length == 0);
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    /** Presses a button, which must be enabled. */
    public static void press(org.eclipse.swt.widgets.Composite shell, String label) {
        Button button = Widgets.all(shell, Button.class)
                .filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        if (!button.isEnabled()) {
            throw new AssertionError(label + " is not enabled");
        }
        button.notifyListeners(SWT.Selection, new Event());
    }
}
