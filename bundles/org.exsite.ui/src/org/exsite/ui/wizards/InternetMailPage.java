package org.exsite.ui.wizards;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Asks whether the organization is to have an Internet Mail Service, and for the mailbox that gets its notifications, as
 * the Internet Mail Wizard does. The mailbox is made with an address of every type of the site: one without an X.400
 * address would keep the service from starting (Q300535).
 */
final class InternetMailPage extends WizardPage {

    private Button install;
    private Button administrator;
    private Button other;
    private Text name;

    InternetMailPage() {
        super("internetMail"); //$NON-NLS-1$
        setTitle(Messages.Internet_title);
        setDescription(Messages.Internet_description);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        install = button(area, SWT.CHECK, Messages.Internet_install, 0);
        administrator = button(area, SWT.RADIO, Messages.Internet_administrator, 20);
        other = button(area, SWT.RADIO, Messages.Internet_other, 20);
        name = new Text(area, SWT.BORDER);
        name.setText("Postmaster"); //$NON-NLS-1$
        name.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).indent(40, 0).applyTo(name);
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.Internet_note);
        GridDataFactory.fillDefaults().grab(true, false).indent(20, 10).hint(420, SWT.DEFAULT).applyTo(note);
        GridLayoutFactory.swtDefaults().applyTo(area);
        install.setSelection(true);
        administrator.setSelection(true);
        check();
        setControl(area);
    }

    private Button button(Composite area, int style, String text, int indent) {
        Button button = new Button(area, style);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> check()));
        GridDataFactory.fillDefaults().indent(indent, 0).applyTo(button);
        return button;
    }

    private void check() {
        administrator.setEnabled(install.getSelection());
        other.setEnabled(install.getSelection());
        name.setEnabled(install.getSelection() && other.getSelection());
        Optional<String> problem = new OrganizationTemplate("Any", "Any", "ANY", "any.example", administrator()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** Returns the name of the mailbox; empty if there is to be no Internet Mail Service. */
    Optional<String> administrator() {
        if (install == null || !install.getSelection()) {
            return Optional.empty();
        }
        return Optional.of(administrator.getSelection() ? "Administrator" : name.getText().strip()); //$NON-NLS-1$
    }
}
