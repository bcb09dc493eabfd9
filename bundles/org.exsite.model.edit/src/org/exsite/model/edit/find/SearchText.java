package org.exsite.model.edit.find;

import java.util.Arrays;
import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;

/**
 * What somebody typed to find objects: words that all occur in the names, the alias and the addresses of an object, in
 * any case. An asterisk stands for any text, a question mark for one character. A text with a slash or an equals sign is
 * also looked for in the distinguished name, in either of its forms.
 */
public final class SearchText {

    /** The rank of an object that does not match; all others are better, the best is 0. */
    public static final int NO_MATCH = Word.NONE;

    private final Word whole;
    private final List<Word> words;
    private final Word name;

    private SearchText(String text) {
        whole = Word.of(text);
        words = Arrays.stream(text.split("\\s+")).map(Word::of).toList();
        name = text.indexOf('/') < 0 && text.indexOf('=') < 0 ? null : Word.of(slashForm(text));
    }

    /** Returns what a text asks for; an empty one asks for everything. */
    public static SearchText of(String text) {
        return new SearchText(text.strip());
    }

    /** Tells whether everything matches. */
    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /** Returns how well an object matches: 0 if a text of it is what was typed, more if it only holds that. */
    public int rank(DirectoryObject object) {
        int best = rank(whole, object);
        if (words.size() > 1 && best > 0) {
            int worst = 0;
            for (int i = 0; i < words.size() && worst < NO_MATCH; i++) {
                worst = Math.max(worst, rank(words.get(i), object));
            }
            best = Math.min(best, worst);
        }
        return name == null || best == 0 ? best
                : Math.min(best, name.rank(object.getDistinguishedName().toString()));
    }

    private static int rank(Word word, DirectoryObject object) {
        String label = ObjectLabels.of(object);
        int best = word.rank(label);
        if (best > 0 && object.getName() != null && !object.getName().equals(label)) {
            best = Math.min(best, word.rank(object.getName()));
        }
        if (best > 0 && object instanceof Recipient recipient) {
            best = Math.min(best, word.rank(recipient.getAlias()));
            List<ProxyAddress> addresses = recipient.getProxyAddresses();
            for (int i = 0; i < addresses.size() && best > 0; i++) {
                best = Math.min(best, word.rank(addresses.get(i).toString()));
            }
        }
        return best;
    }

    private static String slashForm(String text) {
        try {
            return DistinguishedName.parse(text).toString();
        } catch (IllegalArgumentException e) {
            return text; // a part of a name, such as one still being typed
        }
    }
}
