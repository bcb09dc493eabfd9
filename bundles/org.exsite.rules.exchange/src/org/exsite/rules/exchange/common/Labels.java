package org.exsite.rules.exchange.common;

import java.text.MessageFormat;
import java.util.ResourceBundle;

import org.exsite.model.DirectoryObject;
import org.exsite.model.InternetMailService;
import org.exsite.model.Recipient;

/** What people call the objects that messages name. */
public final class Labels {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.exsite.rules.exchange.common.labels");

    private Labels() {
    }

    /** Returns the display name of an object or, where it has none, its directory name. */
    public static String of(DirectoryObject object) {
        String display = object instanceof Recipient recipient ? recipient.getDisplayName()
                : object.getAdminDisplayName();
        if (display != null && !display.isBlank()) {
            return display;
        }
        if (object instanceof InternetMailService service && service.getComputerName() != null) {
            return MessageFormat.format(TEXTS.getString("label.internetMailService"), service.getComputerName());
        }
        return object.getName() == null ? "" : object.getName();
    }
}
