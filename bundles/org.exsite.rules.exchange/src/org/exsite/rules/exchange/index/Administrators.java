package org.exsite.rules.exchange.index;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Site;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;

/** Finds the mailbox called Administrator, which the Internet Mail Wizard offers to use (Q300535, Q166080). */
public final class Administrators {

    /** The name of the mailbox, which the wizard does not translate as far as the articles tell. */
    public static final String NAME = "Administrator";

    /** The mailboxes called Administrator, all under one key, {@link #NAME}. */
    public static final Index INDEX = ClassIndex.of(ExsitePackage.Literals.MAILBOX, Mailbox.class, (mailbox, keys) -> {
        if (isCalledSo(mailbox)) {
            keys.accept(NAME);
        }
    });

    private Administrators() {
    }

    /** Tells whether the directory name, the alias or the display name of a mailbox is Administrator. */
    public static boolean isCalledSo(Mailbox mailbox) {
        return NAME.equalsIgnoreCase(mailbox.getName()) || NAME.equalsIgnoreCase(mailbox.getAlias())
                || NAME.equalsIgnoreCase(mailbox.getDisplayName());
    }

    /** Returns the mailbox called Administrator of a site, that of the directory name first. */
    public static Optional<Mailbox> of(Site site, RuleContext context) {
        Mailbox found = null;
        for (EObject object : context.lookup(INDEX, NAME)) {
            Mailbox mailbox = (Mailbox) object;
            boolean named = NAME.equalsIgnoreCase(mailbox.getName());
            if (context.container(mailbox, Site.class) == site && (found == null
                    || named && !NAME.equalsIgnoreCase(found.getName()))) {
                found = mailbox;
            }
        }
        return Optional.ofNullable(found);
    }
}
