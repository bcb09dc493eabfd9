package org.exsite.rules.exchange.common;

import org.exsite.model.DirectoryObject;
import org.exsite.model.InternetMailService;
import org.exsite.model.Recipient;

/** What people call the objects that messages name. */
public final class Labels {

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
            return RuleTexts.format("label.internetMailService", service.getComputerName());
        }
        return object.getName() == null ? "" : object.getName();
    }
}
