package org.exsite.model.address;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of a host system: {@code NODEID(USERID)} of PROFS (Q232318) or {@code DGN(DEN)} of SNADS (Q232307).
 *
 * @param text the text as it was written
 * @param node the node, or the distribution group name; empty, like the user, if the text has another form
 * @param user the user, or the distribution element name
 * @param form how people write such an address
 */
public record HostAddress(String text, String node, String user, String form) implements TypedAddress {

    /**
     * How long each part may be: said of PROFS (Q232318); of SNADS the articles only say that a group name is made from
     * the first eight characters of the site name (Q262728), and its architecture allows no more for either part.
     */
    public static final int MAX_PART = 8;

    private static final Pattern SHAPE = Pattern.compile("([^()]*)\\(([^()]*)\\)", Pattern.DOTALL);
    private static final String PROFS = "NODEID(USERID)";
    private static final String SNADS = "DGN(DEN)";

    /** Reads an address of PROFS, whatever it is. */
    public static HostAddress profs(String text) {
        return parse(text, PROFS);
    }

    /** Reads an address of SNADS, whatever it is. */
    public static HostAddress snads(String text) {
        return parse(text, SNADS);
    }

    private static HostAddress parse(String text, String form) {
        Matcher matcher = SHAPE.matcher(text);
        return matcher.matches() ? new HostAddress(text, matcher.group(1), matcher.group(2), form)
                : new HostAddress(text, "", "", form);
    }

    @Override
    public List<AddressProblem> problems() {
        if (!SHAPE.matcher(text).matches()) {
            return AddressChecks.malformed(form, text);
        }
        String nodeLabel = form.substring(0, form.indexOf('('));
        String userLabel = form.substring(form.indexOf('(') + 1, form.length() - 1);
        return new AddressChecks()
                .notEmpty(nodeLabel, node).notLonger(nodeLabel, node, MAX_PART).without(" ", nodeLabel, node)
                .notEmpty(userLabel, user).notLonger(userLabel, user, MAX_PART).without(" ", userLabel, user)
                .problems();
    }

    @Override
    public String key() {
        return AddressChecks.folded(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
