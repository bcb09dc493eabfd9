package org.exsite.ui.quickfix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.exsite.rules.Fix.Choice;

/** Finds choices by words: each word must occur in the label, the detail or the id, in any order and case. */
final class ChoiceFilter {

    /** As many rows as somebody would scroll through. */
    static final int LIMIT = 500;

    private final List<Choice> choices;

    ChoiceFilter(List<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /** Returns the choices that match, in their order, at most {@link #LIMIT}. */
    List<Choice> matching(String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).toList();
        return choices.parallelStream().filter(choice -> matches(choice, wanted)).limit(LIMIT).toList();
    }

    private static boolean matches(Choice choice, List<String> wanted) {
        String text = (choice.label() + '\n' + choice.detail() + '\n' + choice.id()).toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }
}
