package org.exsite.directory.ldif;

import java.text.ParseException;
import java.util.List;

import org.exsite.directory.text.Messages;
import org.exsite.directory.text.Printable;

import com.unboundid.ldif.LDIFException;
import com.unboundid.util.Base64;

/**
 * What makes the lines of a record no LDIF (RFC 2849). The library knows neither the line nor words for administrators,
 * so the mistakes that people and broken transfers make are looked for here, once it has refused a record.
 *
 * @param line the line within the record, beginning with 0
 * @param text what is said of it
 */
record LdifMistake(int line, String text) {

    private static final String BASE64 = "::";
    private static final int SHOWN = 60;

    /** Finds the first mistake of a record that the library refused. */
    static LdifMistake in(List<String> lines, LDIFException refusal) {
        for (int i = 0; i < lines.size(); i++) {
            String text = i > 0 && isContinued(lines, i) ? null : mistake(lines, i);
            if (text != null) {
                return new LdifMistake(i, text);
            }
        }
        return new LdifMistake(0, Messages.format("ldif.malformed", refusal.getMessage()));
    }

    private static String mistake(List<String> lines, int i) {
        String line = lines.get(i);
        int colon = line.indexOf(':');
        if (i == 0 && (colon < 0 || !line.substring(0, colon).equalsIgnoreCase("dn"))) {
            return Messages.format("ldif.noName", shown(line));
        }
        if (colon <= 0) {
            return Messages.format("ldif.noColon", shown(line));
        }
        return line.startsWith(BASE64, colon) && !isBase64(unfolded(lines, i).substring(colon + BASE64.length()))
                ? Messages.format("ldif.notBase64", line.substring(0, colon)) : null;
    }

    private static String shown(String line) {
        return Printable.escaped(line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...");
    }

    private static boolean isContinued(List<String> lines, int i) {
        return lines.get(i).startsWith(" ");
    }

    private static String unfolded(List<String> lines, int i) {
        StringBuilder whole = new StringBuilder(lines.get(i));
        for (int next = i + 1; next < lines.size() && isContinued(lines, next); next++) {
            whole.append(lines.get(next), 1, lines.get(next).length());
        }
        return whole.toString();
    }

    private static boolean isBase64(String text) {
        try {
            Base64.decode(text.strip());
            return true;
        } catch (ParseException e) {
            return false;
        }
    }
}
