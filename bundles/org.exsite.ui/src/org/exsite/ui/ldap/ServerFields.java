package org.exsite.ui.ldap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.LdapConnectionSettings.Security;

/** The fields in which somebody says how to reach a directory server, in a grid of three columns. */
final class ServerFields {

    /** How many columns the grid has that the fields stand in. */
    static final int COLUMNS = 3;

    private final ServerSettings first;
    private final Runnable changed;
    private Text host;
    private Text port;
    private Combo security;
    private Text trustFile;
    private Button browse;
    private Text name;
    private Text password;
    private Button remember;
    private Text base;

    /**
     * @param first what the fields begin with
     * @param changed is told of each change somebody makes
     */
    ServerFields(ServerSettings first, Runnable changed) {
        this.first = first;
        this.changed = changed;
    }

    /** Makes the fields. */
    Composite create(Composite parent, boolean withBase) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        host = text(area, Messages.Server_host, first.host(), SWT.NONE, 2);
        port = text(area, Messages.Server_port, first.port(), SWT.NONE, 2);
        label(area, Messages.Server_security);
        security = new Combo(area, SWT.READ_ONLY);
        security.setItems(Messages.Server_NONE, Messages.Server_START_TLS, Messages.Server_TLS);
        security.select(first.security().ordinal());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(security);
        trustFile = text(area, Messages.Server_trustFile, first.trustFile(), SWT.NONE, 1);
        browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Server_browse);
        name = text(area, Messages.Server_name, first.name(), SWT.NONE, 2);
        password = text(area, Messages.Server_password, "", SWT.PASSWORD, 2); //$NON-NLS-1$
        remember = new Button(area, SWT.CHECK);
        remember.setText(Messages.Server_remember);
        remember.setSelection(first.remember());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(remember);
        if (withBase) {
            base = text(area, Messages.Server_base, first.base(), SWT.NONE, 2);
            base.setMessage(Messages.Server_baseHint);
        }
        security.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> securityChanged()));
        remember.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        update();
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text text(Composite area, String label, String value, int style, int span) {
        label(area, label);
        Text text = new Text(area, SWT.BORDER | style);
        text.setText(value);
        text.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(360, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Exchange listens on 389, and on 636 for TLS (Q224447). */
    private void securityChanged() {
        boolean tls = security() == Security.TLS;
        if (port.getText().equals(tls ? "389" : "636")) { //$NON-NLS-1$ //$NON-NLS-2$
            port.setText(tls ? "636" : "389"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        update();
    }

    private void update() {
        if (remember == null || password == null) {
            return;
        }
        boolean encrypted = security() != Security.NONE;
        trustFile.setEnabled(encrypted);
        browse.setEnabled(encrypted);
        password.setMessage(isRemembered() ? Messages.Server_passwordKept : ""); //$NON-NLS-1$
        changed.run();
    }

    private void browse() {
        String chosen = new FileDialog(browse.getShell(), SWT.OPEN).open();
        if (chosen != null) {
            trustFile.setText(chosen);
        }
    }

    private Security security() {
        return Security.values()[security.getSelectionIndex()];
    }

    /** Tells whether there should be a password in the secure storage, which may only be asked in the background. */
    private boolean isRemembered() {
        return settings().hasPasswordOf(first);
    }

    /** Returns what was entered. */
    ServerSettings settings() {
        return new ServerSettings(host.getText().strip(), port.getText().strip(), security(),
                trustFile.getText().strip(), name.getText().strip(), remember.getSelection(),
                base == null ? first.base() : base.getText().strip()); //$NON-NLS-1$
    }

    /** Returns what is wrong, or {@code null}. */
    String problem() {
        return settings().problem(password.getCharCount() > 0 || isRemembered()).orElse(null);
    }

    /** Returns what somebody should know about settings that are right, or {@code null}. */
    String warning() {
        return security() == Security.NONE && !name.getText().isBlank() ? Messages.Server_clearPassword : null;
    }

    /** Returns the server that was chosen. */
    ServerAccess access() {
        return new ServerAccess(settings(), password.getTextChars(), Storage.passwords());
    }
}
