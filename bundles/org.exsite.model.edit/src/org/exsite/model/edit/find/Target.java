package org.exsite.model.edit.find;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;

/** An object that others may refer to, and the texts by which they may. */
final class Target {

    private final DistinguishedName name;
    private final String slashForm;
    private final String ldapForm;
    private final String account;
    private final String server;
    private final String site;
    private final String organization;

    Target(DirectoryObject object) {
        name = object.getDistinguishedName();
        slashForm = name.toString();
        ldapForm = name.toLdap();
        account = object instanceof Mailbox mailbox ? mailbox.getPrimaryWindowsAccount() : null;
        server = object instanceof Server ? object.getName() : null;
        site = object instanceof Site ? object.getName() : null;
        organization = object instanceof Site && object.eContainer() instanceof DirectoryObject above
                ? above.getName() : null;
    }

    /** Tells whether a value of an attribute refers to the object. */
    boolean isMeant(EObject holder, EAttribute attribute, Object value) {
        return switch (value) {
            case DistinguishedName other -> name.equals(other);
            case RawAttribute raw -> raw.value().equalsIgnoreCase(slashForm) || raw.value().equalsIgnoreCase(ldapForm);
            case String text when Referring.ACCOUNTS.contains(attribute) -> text.equalsIgnoreCase(account);
            case String text when Referring.SERVERS.contains(attribute) -> text.equalsIgnoreCase(server);
            case String text when holder instanceof ConnectedSite connected -> text.equalsIgnoreCase(site)
                    && (connected.getOrganization() == null
                            || connected.getOrganization().equalsIgnoreCase(organization));
            case null, default -> false;
        };
    }
}
