package org.exsite.rules.exchange.schema;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeKeyRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * Two objects lie in one container under one name, upper and lower case being the same. No directory holds such a pair;
 * it comes of editing or of merging files.
 */
public final class NameNotUnique extends ExchangeKeyRule {

    public NameNotUnique() {
        super(RuleTexts.of(NameNotUnique.class).describe("name-not-unique", Severity.ERROR),
                ExsitePackage.Literals.DIRECTORY_OBJECT, Directory.BY_NAME);
    }

    @Override
    public void check(Object key, List<EObject> holders, RuleContext context) {
        for (EObject holder : holders) {
            EObject other = holders.get(holders.getFirst() == holder ? 1 : 0);
            context.report(holder, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, Labels.of((DirectoryObject) holder),
                    Labels.of((DirectoryObject) other),
                    ((DirectoryObject) holder).getDistinguishedName());
        }
    }
}
