package org.exsite.diagram.draw;

import org.exsite.diagram.LinkKind;
import org.exsite.rules.Severity;

/**
 * The colours of a diagram. All but those of the kinds of connectors and of problems are mixed from the colours that lists
 * have where it is shown, so that it fits any theme; in high contrast nothing is mixed.
 *
 * @param background behind everything
 * @param foreground of texts
 * @param selection of what is selected
 * @param highContrast whether only pure colours may be used
 */
public record Palette(int background, int foreground, int selection, boolean highContrast) {

    /** For paper and files. */
    public static final Palette LIGHT = new Palette(0xffffff, 0x1f2730, 0x1a73e8, false);

    private static final int DARKNESS = 128;

    /** Tells whether texts are lighter than what is behind them. */
    public boolean isDark() {
        return brightness(background) < DARKNESS;
    }

    /** Returns the colour within boxes of sites. */
    int fill() {
        return highContrast ? background : mix(isDark() ? 0.09 : 0.0, 0xffffff);
    }

    /** Returns the colour of the heading of a site. */
    int heading() {
        return highContrast ? background : blend(background, isDark() ? 0x3f9c9b : 0x2b8a8a, isDark() ? 0.35 : 0.16);
    }

    /** Returns the colour within boxes of what is not in the organization. */
    int outside() {
        return highContrast ? background : mix(0.05, foreground);
    }

    /** Returns the colour of borders. */
    int border() {
        return highContrast ? foreground : mix(0.38, foreground);
    }

    /** Returns the colour of texts that matter less. */
    int muted() {
        return highContrast ? foreground : mix(0.68, foreground);
    }

    /** Returns the colour of what steps back while something else is highlighted. */
    int faded() {
        return mix(0.16, foreground);
    }

    /** Returns the colour of a kind of connector: told apart by people who do not tell red from green, too. */
    public int of(LinkKind kind) {
        if (highContrast) {
            return foreground;
        }
        return switch (kind) {
            case SITE -> isDark() ? 0x5aa9e6 : 0x1769aa;
            case X400 -> isDark() ? 0xe39ac6 : 0xa8408a;
            case RAS -> isDark() ? 0xd9a066 : 0x9a5b13;
            case REPLICATION -> isDark() ? 0x58c0a5 : 0x0c8a68;
            case INTERNET -> isDark() ? 0xf0a04b : 0xc65a00;
            case MICROSOFT_MAIL -> isDark() ? 0xa9a4f0 : 0x5a52c4;
            case OTHER -> isDark() ? 0xb4bcc4 : 0x68747f;
        };
    }

    /** Returns the colour of a severity. */
    int of(Severity severity) {
        return switch (severity) {
            case ERROR -> 0xd13438;
            case WARNING -> 0xf2b01e;
            case INFO -> 0x2f7fd1;
        };
    }

    private int mix(double part, int other) {
        return blend(background, other, part);
    }

    private static int blend(int one, int other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double from = one >> shift & 0xff;
            double to = other >> shift & 0xff;
            mixed |= (int) Math.round(from + (to - from) * part) << shift;
        }
        return mixed;
    }

    private static int brightness(int colour) {
        return ((colour >> 16 & 0xff) * 299 + (colour >> 8 & 0xff) * 587 + (colour & 0xff) * 114) / 1000;
    }
}
