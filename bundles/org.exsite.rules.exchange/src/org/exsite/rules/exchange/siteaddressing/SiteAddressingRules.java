package org.exsite.rules.exchange.siteaddressing;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules about the addresses that a site generates, their templates and generators. */
public final class SiteAddressingRules {

    private SiteAddressingRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new TypeWithoutGenerator(),
                new GeneratorWithoutType(),
                new DefaultTypeMissing(),
                new GeneratorVersion(),
                new DisabledTypeOnOldServers(),
                new RecalculatedAlways(),
                new PrmdMissing(),
                new LetterCount(),
                new NotesDomainTooLong(),
                new MsNames(),
                new TypeWithoutDialog(),
                new DialogName(),
                new ExtensionMissing(),
                new ProxySpaceCrowded(),
                new ProxySpaceSpreads(),
                new MsTemplateMissing());
    }
}
