package org.exsite.rules.exchange.siteaddressing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a library: {@code 5.5.2653.23}, or as the directory keeps it, {@code 17005D0A05000500} (Q158336). */
record FileVersion(int major, int minor, int build, int revision) implements Comparable<FileVersion> {

    private static final Pattern RAW = Pattern.compile("[0-9A-Fa-f]{16}");
    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})");
    private static final int OCTETS = 8;
    private static final Comparator<FileVersion> ORDER = Comparator.comparingInt(FileVersion::major)
            .thenComparingInt(FileVersion::minor).thenComparingInt(FileVersion::build)
            .thenComparingInt(FileVersion::revision);

    /** Reads what the directory holds: four numbers of two octets, the last number first; empty if it is no version. */
    static Optional<FileVersion> parseRaw(String text) {
        if (text == null || !RAW.matcher(text.strip()).matches()) {
            return Optional.empty();
        }
        ByteBuffer octets = ByteBuffer.wrap(HexFormat.of().parseHex(text.strip())).order(ByteOrder.LITTLE_ENDIAN);
        int revision = octets.getShort() & 0xFFFF;
        int build = octets.getShort() & 0xFFFF;
        int minor = octets.getShort() & 0xFFFF;
        return Optional.of(new FileVersion(octets.getShort() & 0xFFFF, minor, build, revision));
    }

    /** Reads four numbers with dots between them. */
    static Optional<FileVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? Optional.of(new FileVersion(number(matcher, 1), number(matcher, 2),
                number(matcher, 3), number(matcher, 4))) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Returns the form that the directory keeps. */
    String raw() {
        ByteBuffer octets = ByteBuffer.allocate(OCTETS).order(ByteOrder.LITTLE_ENDIAN);
        octets.putShort((short) revision).putShort((short) build).putShort((short) minor).putShort((short) major);
        return HexFormat.of().withUpperCase().formatHex(octets.array());
    }

    @Override
    public int compareTo(FileVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + build + "." + revision;
    }
}
