package org.exsite.ui.ldap;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Where the wizards of this package keep things between two uses. */
final class Storage {

    private Storage() {
    }

    /** Returns where everything but passwords is kept. */
    static IDialogSettings dialogSettings() {
        return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(Storage.class)).getDialogSettings();
    }

    /** Returns where passwords are kept. */
    static PasswordStore passwords() {
        return new PasswordStore(SecurePreferencesFactory::getDefault);
    }
}
