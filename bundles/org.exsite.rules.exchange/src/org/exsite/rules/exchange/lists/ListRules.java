package org.exsite.rules.exchange.lists;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about distribution lists. */
public final class ListRules {

    private ListRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new MemberMissing(),
                new ListInItself(),
                new ExpansionServerMissing(),
                new OwnerElsewhere(),
                new OwnerWithoutPermission(),
                new OwnerIsList(),
                new OwnerHidden(),
                new RestrictionNoList(),
                new NestedRestriction(),
                new HiddenMember(),
                new EncodingNotOverridden(),
                new SmallSizeLimit(),
                new SizeReports(),
                new SearchRestricted(),
                new FirstName(),
                new AliasWithLeadingSpace());
    }
}
