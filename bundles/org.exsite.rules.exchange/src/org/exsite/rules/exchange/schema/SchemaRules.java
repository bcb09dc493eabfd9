package org.exsite.rules.exchange.schema;

import java.util.List;

import org.exsite.rules.Rule;

/** The rules that hold for every object of the directory: what its schema says of values and references. */
public final class SchemaRules {

    private SchemaRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return List.of(
                new NameNotUnique(),
                new ReferenceInvalid(),
                new ValueTooLong(),
                new ValueCharacters());
    }
}
