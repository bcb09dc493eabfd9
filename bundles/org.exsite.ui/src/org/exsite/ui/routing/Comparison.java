package org.exsite.ui.routing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.exsite.routing.gwart.Gwart;
import org.exsite.routing.gwart.GwartDifference;
import org.exsite.routing.gwart.GwartForm;
import org.exsite.routing.gwart.GwartLine;
import org.exsite.routing.gwart.GwartParser;
import org.exsite.routing.table.RoutingTable;

/** Compares the table that is shown with a {@code GWART0.MTA} of a server. */
final class Comparison {

    private final Shell shell;

    Comparison(Shell shell) {
        this.shell = shell;
    }

    /** Asks for the file and shows what differs. */
    void open(RoutingTable table) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Compare_title);
        dialog.setFilterExtensions(new String[] {"*.MTA;*.mta;*.txt", "*"}); //$NON-NLS-1$ //$NON-NLS-2$
        String file = dialog.open();
        if (file != null) {
            compare(table, Path.of(file));
        }
    }

    /** Reads a file in the background and shows what differs. */
    void compare(RoutingTable table, Path file) {
        Display display = shell.getDisplay();
        Job.create(Messages.bind(Messages.Compare_job, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                GwartParser.Content real = GwartParser.read(file);
                List<List<String>> rows = GwartDifference.between(Gwart.lines(table, real.form()), real.lines()).stream()
                        .map(Comparison::row).toList();
                display.asyncExec(() -> show(table, file, real, rows));
            } catch (IOException e) {
                display.asyncExec(() -> fail(Messages.bind(Messages.Compare_unreadable, file)));
            }
        }).schedule();
    }

    private static List<String> row(GwartDifference difference) {
        return List.of(switch (difference.kind()) {
            case MISSING -> Messages.Compare_missing;
            case ADDITIONAL -> Messages.Compare_additional;
            case COST -> Messages.Compare_cost;
        }, difference.calculated().map(GwartLine::text).orElse(""), difference.real().map(GwartLine::text).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void show(RoutingTable table, Path file, GwartParser.Content real, List<List<String>> rows) {
        if (shell.isDisposed()) {
            return;
        }
        if (real.lines().isEmpty()) {
            fail(Messages.bind(Messages.Compare_noTable, file));
            return;
        }
        String message = Messages.bind(rows.isEmpty() ? Messages.Compare_same : Messages.Compare_message,
                new Object[] {table.site().value(), file.getFileName(), rows.size()});
        message += real.form() == GwartForm.TREE ? ' ' + Messages.Compare_tree : ""; //$NON-NLS-1$
        message += real.unread().isEmpty() ? "" : ' ' + Messages.bind(Messages.Compare_unread, real.unread().size()); //$NON-NLS-1$
        new ListDialog(shell, Messages.Compare_title, message, List.of(
                new ListDialog.Column(Messages.Compare_difference, 130),
                new ListDialog.Column(Messages.Compare_calculated, 340),
                new ListDialog.Column(Messages.Compare_file, 340)), rows).open();
    }

    private void fail(String text) {
        if (!shell.isDisposed()) {
            MessageDialog.openError(shell, Messages.Compare_title, text);
        }
    }
}
