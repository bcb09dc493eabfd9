package org.exsite.rules.exchange.common;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;

/** Lets somebody choose the object that a feature of the object at fault names. */
public final class ChooseObject extends ExchangeFix {

    private final EStructuralFeature feature;
    private final BiFunction<Finding, RuleContext, Stream<? extends DirectoryObject>> candidates;

    /**
     * @param group a class of the group whose texts the fix uses
     * @param feature the feature to set, or {@code null} for that of the finding
     * @param candidates the objects to choose from, in any order, and only such as leave no fault
     */
    public ChooseObject(Class<?> group, String id, EStructuralFeature feature,
            BiFunction<Finding, RuleContext, Stream<? extends DirectoryObject>> candidates) {
        super(group, id);
        this.feature = feature;
        this.candidates = candidates;
    }

    @Override
    public boolean needsChoice() {
        return true;
    }

    @Override
    public boolean isApplicable(Finding finding, RuleContext context) {
        return candidates.apply(finding, context).findAny().isPresent();
    }

    /** Objects of the site of the object at fault come first; the rest is ordered by name. */
    @Override
    public List<Choice> choices(Finding finding, RuleContext context) {
        Site site = context.container(finding.object(), Site.class);
        return candidates.apply(finding, context)
                .sorted(Comparator.comparing((DirectoryObject object) -> Sites.siteOf(object).orElse(null) != site)
                        .thenComparing(Labels::of, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(DirectoryObject::getDistinguishedName))
                .map(object -> new Choice(object.getDistinguishedName().toString(), Labels.of(object),
                        Sites.siteOf(object).map(DirectoryObject::getName).orElse("")))
                .toList();
    }

    @Override
    public Command command(EditingDomain domain, Finding finding, Choice choice, RuleContext context) {
        if (choice == null) {
            throw new IllegalArgumentException(text("none"));
        }
        DistinguishedName name = DistinguishedName.parse(choice.id());
        if (candidates.apply(finding, context).noneMatch(object -> object.getDistinguishedName().equals(name))) {
            throw new IllegalArgumentException(text("unfit", choice.id()));
        }
        return SetCommand.create(domain, finding.object(), feature == null ? finding.feature() : feature, name);
    }
}
