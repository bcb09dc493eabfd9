package org.exsite.rules.exchange.sites;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PublicFolder;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/**
 * Where the recipient is named that gets a copy of every message: on the organization, a site or a server (Q188772).
 */
final class Journals {

    private Journals() {
    }

    /** Returns the feature that names the recipient, or {@code null} for other objects. */
    static EAttribute feature(EObject object) {
        return switch (object) {
            case Organization organization -> ExsitePackage.Literals.ORGANIZATION__JOURNAL_RECIPIENT;
            case Site site -> ExsitePackage.Literals.SITE__JOURNAL_RECIPIENT;
            case Server server -> ExsitePackage.Literals.SERVER__JOURNAL_RECIPIENT;
            default -> null;
        };
    }

    /** Returns the name of the recipient, or {@code null}. */
    static DistinguishedName recipient(EObject object) {
        EAttribute feature = feature(object);
        return feature == null ? null : (DistinguishedName) object.eGet(feature);
    }

    /** Returns mailboxes and public folders, which take copies without answering them (Q198783). */
    static Stream<Recipient> candidates(Finding finding, RuleContext context) {
        return EcoreUtil.getRootContainer(finding.object()) instanceof Organization organization
                ? Sites.recipients(organization).filter(r -> r instanceof Mailbox || r instanceof PublicFolder)
                : Stream.empty();
    }
}
