package org.exsite.rules.exchange.schema;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.index.Directory;

/**
 * Two objects lie in one container under one name, upper and lower case being the same. No directory holds such a pair;
 * it comes of editing or of merging files.
 */
public final class NameNotUnique implements KeyRule {

    private static final RuleDescriptor DESCRIPTOR = RuleTexts.of(NameNotUnique.class)
            .describe("name-not-unique", Severity.ERROR);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public EClass subject() {
        return ExsitePackage.Literals.DIRECTORY_OBJECT;
    }

    @Override
    public Index index() {
        return Directory.BY_NAME;
    }

    @Override
    public List<Fix> fixes() {
        return List.of();
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
