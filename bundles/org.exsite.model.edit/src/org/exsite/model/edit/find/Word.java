package org.exsite.model.edit.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text to look for in others without regard to case; nothing is allocated for a text that is looked at. */
final class Word {

    /** The whole text is the word. */
    static final int WHOLE = 0;
    /** The text begins with the word, or an address does after its type. */
    static final int START = 1;
    /** A word of the text begins with it. */
    static final int WORD = 2;
    /** It is somewhere in the text. */
    static final int INSIDE = 3;
    /** It is not in the text. */
    static final int NONE = 4;

    private final String text;
    private final char lower;
    private final char upper;
    private final Pattern pattern;

    private Word(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
        this.lower = text.isEmpty() ? 0 : Character.toLowerCase(text.charAt(0));
        this.upper = text.isEmpty() ? 0 : Character.toUpperCase(text.charAt(0));
    }

    static Word of(String text) {
        boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
        return new Word(text, wild ? pattern(text) : null);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns how well a text matches. */
    int rank(String candidate) {
        if (candidate == null) {
            return NONE;
        } else if (text.isEmpty()) {
            return INSIDE;
        } else if (pattern != null) {
            Matcher matcher = pattern.matcher(candidate);
            return matcher.lookingAt() ? matcher.end() == candidate.length() ? WHOLE : START
                    : matcher.find() ? INSIDE : NONE;
        }
        int best = NONE;
        int last = candidate.length() - text.length();
        for (int at = 0; at <= last && best > START; at++) {
            char c = candidate.charAt(at);
            if ((c == lower || c == upper) && candidate.regionMatches(true, at, text, 0, text.length())) {
                best = Math.min(best, rankAt(candidate, at));
            }
        }
        return best;
    }

    private int rankAt(String candidate, int at) {
        boolean start = at == 0 || candidate.charAt(at - 1) == ':';
        return start ? at + text.length() == candidate.length() ? WHOLE : START
                : Character.isLetterOrDigit(candidate.charAt(at - 1)) ? INSIDE : WORD;
    }

    private static Pattern pattern(String text) {
        StringBuilder regex = new StringBuilder();
        for (char c : text.toCharArray()) {
            regex.append(c == '*' ? ".*?" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }
}
