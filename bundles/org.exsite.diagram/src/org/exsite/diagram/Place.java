package org.exsite.diagram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.exsite.model.naming.DistinguishedName;

/**
 * Where the centre of a node stands, as the file keeps it: {@code 120,-40 /o=Org/ou=Site}.
 *
 * @param id the name of the node
 * @param x to the right, in units of the diagram, of which there are 96 in an inch at its natural size
 * @param y downwards
 */
public record Place(DistinguishedName id, int x, int y) {

    /** What no diagram of a thousand sites reaches; keeps arithmetic and pictures within bounds. */
    private static final int FARTHEST = 1_000_000;
    private static final Pattern FORM = Pattern.compile("(-?\\d{1,9}),(-?\\d{1,9}) (.+)", Pattern.DOTALL);

    /** Reads the form of a file; what has another form is no place. */
    public static Optional<Place> parse(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(DistinguishedName.parse(matcher.group(3)), within(matcher.group(1)),
                    within(matcher.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the place of something that was moved. */
    public Place moved(int dx, int dy) {
        return new Place(id, x + dx, y + dy);
    }

    private static int within(String number) {
        return Math.clamp(Long.parseLong(number), -FARTHEST, FARTHEST);
    }

    @Override
    public String toString() {
        return x + "," + y + ' ' + id;
    }
}
