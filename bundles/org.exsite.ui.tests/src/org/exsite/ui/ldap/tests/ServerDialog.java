package org.exsite.ui.ldap.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.exsite.directory.LdapServer;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;

/** A wizard about a directory server, used as somebody would who sees its labels. */
final class ServerDialog implements AutoCloseable {

    private final WizardDialog dialog;

    private ServerDialog(WizardDialog dialog) {
        this.dialog = dialog;
    }

    /** Opens a wizard for a server, to which nobody binds until a name is entered. */
    static ServerDialog open(IWorkbenchWizard wizard, IFile selected, LdapServer server) {
        wizard.init(PlatformUI.getWorkbench(),
                selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
        WizardDialog dialog = new WizardDialog(Desk.page().getWorkbenchWindow().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        ServerDialog opened = new ServerDialog(dialog);
        opened.enter("Server:", "127.0.0.1");
        opened.enter("Port:", String.valueOf(server.port()));
        opened.enter("Bind name:", "");
        return opened;
    }

    /** Enters a text into the field with a label. */
    void enter(String label, String text) {
        field(label).setText(text);
    }

    /** Returns the text in the field with a label. */
    String text(String label) {
        return field(label).getText();
    }

    private Text field(String label) {
        Label found = Widgets.all(dialog.getShell(), Label.class)
                .filter(candidate -> candidate.getText().replace("&", "").equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
        List<Control> siblings = Arrays.asList(found.getParent().getChildren());
        return (Text) siblings.get(siblings.indexOf(found) + 1);
    }

    /** Marks the check box whose text begins so. */
    void mark(String text) {
        Button box = button(text);
        box.setSelection(true);
        box.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses a button once that is possible, and returns when its work is done. */
    void press(String text) {
        Button button = button(text);
        Await.until(text + " can be pressed, but " + problem(), button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** Tells whether a button can be pressed. */
    boolean canPress(String text) {
        return button(text).isEnabled();
    }

    private Button button(String text) {
        return Widgets.all(dialog.getShell(), Button.class)
                .filter(button -> button.getText().replace("&", "").startsWith(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** Returns the error that the page shows, or {@code null}. */
    String problem() {
        return dialog.getCurrentPage().getErrorMessage();
    }

    /** Returns what the page with the preview shows. */
    String preview() {
        return Widgets.all(dialog.getCurrentPage().getControl(), Text.class)
                .filter(text -> (text.getStyle() & SWT.MULTI) != 0).map(Text::getText).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        if (dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
    }
}
