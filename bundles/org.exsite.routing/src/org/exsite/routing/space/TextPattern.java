package org.exsite.routing.space;

import java.util.Locale;
import java.util.Optional;

/**
 * The pattern of an address space that is compared as text, the whole address with the whole pattern (Q229961): no
 * part of the address is stripped, so that {@code company.com} and {@code @company.com} fit no address in the domain.
 *
 * @param text the pattern in lower case, without spaces around it
 * @param internet whether addresses have a domain, so that a space for a domain is a part of those of its subdomains
 */
record TextPattern(String text, boolean internet) {

    static TextPattern of(String pattern, boolean internet) {
        return new TextPattern(fold(pattern), internet);
    }

    /** Returns a text as it is compared: case does not count, nor do spaces around it. */
    static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    Optional<Match> match(String address) {
        if (text.isEmpty()) {
            return Optional.of(Match.text(MatchKind.BLANK, 0));
        }
        if (Wildcards.isIn(text)) {
            return Wildcards.matches(text, address)
                    ? Optional.of(Match.text(MatchKind.WILDCARD, Wildcards.literals(text))) : Optional.empty();
        }
        if (text.equals(address)) {
            return Optional.of(Match.text(MatchKind.EXACT, text.length()));
        }
        return isPart(address) ? Optional.of(Match.text(MatchKind.PARTIAL, text.length())) : Optional.empty();
    }

    /**
     * Tells whether another pattern takes all addresses of this one, and takes each better; may err on the side of no.
     *
     * @param separator what parts the names in an address; an empty text if that is not known
     * @param names of how many names a whole address consists
     */
    boolean isHiddenBy(TextPattern other, String separator, int names) {
        if (text.isEmpty()) {
            return Wildcards.isAll(other.text);
        }
        // no address is exactly the space then, and each goes on behind a separator
        return !separator.isEmpty() && !Wildcards.isIn(text) && text.split(separator).length < names
                && other.text.endsWith("*") && Wildcards.matches(other.text, text + separator);
    }

    /**
     * An Internet address has the same user and a domain that ends like that of the space: {@code userz@com} is part of
     * {@code userz@microsoft.com} (Q229961). Any other begins with the space, as {@code MSNET/PO1/BOB} does with
     * {@code MSNET/PO1} (Q149121), and whole names only count, so that {@code MSNET/PO10/BOB} does not.
     */
    private boolean isPart(String address) {
        if (internet) {
            int at = text.indexOf('@');
            return at > 0 && address.startsWith(text.substring(0, at + 1))
                    && address.endsWith('.' + text.substring(at + 1));
        }
        return address.startsWith(text) && !(Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && Character.isLetterOrDigit(address.charAt(text.length())));
    }
}
