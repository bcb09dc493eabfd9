package org.exsite.model.address;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.exsite.model.PersonRecipient;
import org.exsite.model.Recipient;

/**
 * The grammar of templates with replacement strings: {@code %s} surname, {@code %g} given name, {@code %i} initials,
 * {@code %d} display name, {@code %m} alias, {@code %rxy} replace x by y from here on, {@code %%} a percent sign
 * (Q153270); a number before the letter takes that many characters (Q140933). Templates of other gateways also write an
 * ampersand for the percent sign and the number behind the letter (Q187276, Q200233).
 *
 * <p>A template without anything before the {@code @} stands for the alias. Characters that an address cannot hold are
 * left out of what is filled in. For SMTP that includes dots in names unless {@code %r} names them: that {@code %r..}
 * keeps the dot follows the examples of Q153270, whose text would have it deleted. Other gateways keep dots, and
 * {@code %r..} deletes them (Q187276).
 */
final class AddressPattern {

    /** Whose templates they are, where that makes a difference. */
    private enum Kind {
        SMTP, NOTES, OTHER
    }

    private final Recipient recipient;
    private final boolean smtp;
    private final boolean notes;
    private final Map<Character, Character> replacements = new HashMap<>();
    /** Whether the first replacement string stands for the alias, whatever its letter is. */
    private final boolean aliasFirst;
    private boolean filled;
    private boolean named;

    private AddressPattern(Recipient recipient, Kind kind, boolean aliasFirst) {
        this.recipient = recipient;
        this.smtp = kind == Kind.SMTP;
        this.notes = kind == Kind.NOTES;
        this.aliasFirst = aliasFirst;
    }

    /** Returns addresses without and with a number before the at sign; {@code null} if the template has no domain. */
    static IntFunction<String> smtp(String pattern, Recipient recipient) {
        int at = pattern.lastIndexOf('@');
        if (at < 0 || at == pattern.length() - 1) {
            return null;
        }
        String domain = pattern.substring(at);
        String user = smtpUser(at == 0 ? "%m" : pattern.substring(0, at), recipient);
        String name = user.isEmpty() ? smtpUser("%m", recipient) : user;
        return name.isEmpty() ? null : number -> name + ProxyGenerator.number(number) + domain;
    }

    private static String smtpUser(String pattern, Recipient recipient) {
        return withoutStrayDots(new AddressPattern(recipient, Kind.SMTP, false).fill(pattern));
    }

    /** Returns addresses for a gateway of another type, or {@code null} if the template has nothing to fill in. */
    static IntFunction<String> other(String pattern, Recipient recipient) {
        return other(pattern, recipient, Kind.OTHER);
    }

    /** Returns addresses for Notes, or {@code null} if the template has nothing to fill in. */
    static IntFunction<String> notes(String pattern, Recipient recipient) {
        return other(pattern, recipient, Kind.NOTES);
    }

    private static IntFunction<String> other(String pattern, Recipient recipient, Kind kind) {
        int at = pattern.lastIndexOf('@');
        String user = at == 0 ? "%m" : at < 0 ? pattern : pattern.substring(0, at);
        String name = user(user, recipient, kind);
        String domain = at < 0 ? "" : pattern.substring(at);
        return name.isEmpty() ? null : number -> name + ProxyGenerator.number(number) + domain;
    }

    /**
     * Returns addresses for a host system, whose templates are {@code NODE(&m)} (Q262728), with the number as part of
     * the user; {@code null} if the template has another form.
     */
    static IntFunction<String> host(String pattern, Recipient recipient) {
        int open = pattern.indexOf('(');
        if (open < 0 || !pattern.endsWith(")")) {
            return null;
        }
        String node = pattern.substring(0, open);
        String user = user(pattern.substring(open + 1, pattern.length() - 1), recipient);
        return user.isEmpty() ? null : number -> node + '('
                + ProxyGenerator.cut(user, ProxyGenerator.number(number), HostAddress.MAX_PART) + ')';
    }

    /**
     * Returns the part of a template that differs between recipients filled in, with the alias for names that are all
     * missing; an empty text if nothing differs.
     */
    static String user(String pattern, Recipient recipient) {
        return user(pattern, recipient, Kind.OTHER);
    }

    private static String user(String pattern, Recipient recipient, Kind kind) {
        AddressPattern filler = new AddressPattern(recipient, kind, false);
        String user = filler.fill(pattern);
        if (filler.filled && !filler.named) {
            filler = new AddressPattern(recipient, kind, true);
            user = filler.fill(pattern);
        }
        // a name that is missing must not leave two spaces: the Notes connector cannot find such recipients (Q216492)
        return filler.named ? user.replaceAll(" {2,}", " ").strip() : "";
    }

    private String fill(String pattern) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i);
            if (c == '%' || c == '&' && !smtp) {
                i = replace(pattern, i + 1, c, text);
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    /** Fills in what a replacement string stands for and returns where the template goes on. */
    private int replace(String pattern, int start, char sign, StringBuilder text) {
        int letter = sign == '%' ? digitsEnd(pattern, start) : start;
        if (letter == pattern.length()) {
            text.append(pattern, start - 1, pattern.length());
            return pattern.length();
        }
        int next = letter + 1;
        int from = start;
        int to = letter;
        if (sign == '&') {
            from = next;
            to = digitsEnd(pattern, next);
            next = to;
        }
        int length = from == to ? Integer.MAX_VALUE : Integer.parseInt(pattern, from, to, 10);
        char kind = Character.toLowerCase(pattern.charAt(letter));
        if (kind == 'r' && letter + 2 < pattern.length()) {
            replacements.put(pattern.charAt(letter + 1), pattern.charAt(letter + 2));
            return letter + 3;
        } else if ("sgidm".indexOf(kind) >= 0) {
            kind = aliasFirst && !filled ? 'm' : kind;
            String value = clean(value(kind), kind != 'm');
            text.append(value, 0, Math.min(value.length(), length));
            filled = true;
            named |= !value.isEmpty();
        } else if (pattern.charAt(letter) == sign) {
            text.append(sign);
        } else {
            text.append(pattern, start - 1, next);
        }
        return next;
    }

    /** Two digits at most (Q140933). */
    private static int digitsEnd(String pattern, int start) {
        int end = start;
        while (end < pattern.length() && end < start + 2 && pattern.charAt(end) >= '0' && pattern.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private String value(char kind) {
        PersonRecipient person = recipient instanceof PersonRecipient p ? p : null;
        return switch (kind) {
            case 's' -> person == null ? "" : ProxyGenerator.text(person.getLastName());
            case 'g' -> person == null ? "" : ProxyGenerator.text(person.getFirstName());
            case 'i' -> person == null ? "" : ProxyGenerator.text(person.getInitials());
            case 'd' -> displayName();
            default -> ProxyGenerator.alias(recipient);
        };
    }

    /**
     * What precedes the first comma of a display name is the surname, which the generator of Notes puts behind the rest
     * (Q187276). The example of that article keeps the spaces as well, against its own text, its example of
     * {@code %r..%d}, and Q200233, which all have them taken out of what is filled in; so they are, as for every type.
     */
    private String displayName() {
        String name = ProxyGenerator.text(recipient.getDisplayName());
        int comma = notes ? name.indexOf(',') : -1;
        return comma < 0 ? name : name.substring(comma + 1).strip() + ' ' + name.substring(0, comma).strip();
    }

    private String clean(String value, boolean isName) {
        String plain = PrintableString.plainLetters(value);
        StringBuilder text = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            Character replacement = replacements.get(c);
            boolean valid = isValid(c, isName);
            if (replacement != null) {
                if (replacement != c || !valid) {
                    text.append(replacement.charValue());
                }
            } else if (valid) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private boolean isValid(char c, boolean isName) {
        return SmtpAddress.isPlain(c) && !(c == '.' && isName && smtp);
    }

    /** An empty name must not leave a dot at an end or two in a row (Q258704). */
    private static String withoutStrayDots(String user) {
        StringBuilder text = new StringBuilder(user.length());
        for (int i = 0; i < user.length(); i++) {
            char c = user.charAt(i);
            if (c != '.' || !text.isEmpty() && text.charAt(text.length() - 1) != '.') {
                text.append(c);
            }
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '.') {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }
}
