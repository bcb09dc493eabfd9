package org.exsite.rules.exchange.folders;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.PublicFolder;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.Finding;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.DeleteObject;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.ClassIndex;
import org.exsite.rules.exchange.index.References;

/**
 * Two sites each have a library of forms for the same language. Clients that are sent to the one of the other site may
 * hang when they log on (Q253605).
 */
public final class FormsLibraryDuplicate extends ExchangeKeyRule {

    /** The libraries of forms by display name, in which the language is. */
    private static final Index LIBRARIES = ClassIndex.of(
            ExsitePackage.Literals.PUBLIC_FOLDER, PublicFolder.class, (folder, keys) -> {
                if (SystemFolders.isOf(folder, SystemFolders.FORMS)
                        && folder.getDisplayName() != null) {
                    keys.accept(folder.getDisplayName().strip().toLowerCase(Locale.ROOT));
                }
            });

    public FormsLibraryDuplicate() {
        super(RuleTexts.of(FormsLibraryDuplicate.class).describe("forms-library-duplicate", Severity.WARNING, "Q253605"),
                ExsitePackage.Literals.PUBLIC_FOLDER, LIBRARIES,
                new DeleteObject(FormsLibraryDuplicate.class, "delete-forms-library", FormsLibraryDuplicate::unused));
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            context.report(holder, null, Labels.of((PublicFolder) holder), Integer.toString(holders.size()));
        }
    }

    /** A library that a site names cannot go. */
    private static EObject unused(Finding finding, RuleContext context) {
        DistinguishedName name = ((PublicFolder) finding.object()).getDistinguishedName();
        return context.lookup(References.by(ExsitePackage.Literals.SITE__ORGANIZATION_FORMS), name).isEmpty()
                ? finding.object() : null;
    }
}
