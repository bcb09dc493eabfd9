package org.exsite.routing.space;

/** Text with wildcards: a star stands for any characters, a percent sign for one. */
final class Wildcards {

    private Wildcards() {
    }

    static boolean isIn(String pattern) {
        return pattern.indexOf('*') >= 0 || pattern.indexOf('%') >= 0;
    }

    /** Tells whether a pattern takes every text: it is there, and made of stars alone. */
    static boolean isAll(String pattern) {
        return pattern != null && !pattern.isEmpty() && pattern.chars().allMatch(c -> c == '*');
    }

    /** Returns how many characters of a pattern are not wildcards. */
    static int literals(String pattern) {
        return (int) pattern.chars().filter(c -> c != '*' && c != '%').count();
    }

    /** Tells whether a text fits a pattern; both are compared as they are. Needs time for each star but never more. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            char c = p < pattern.length() ? pattern.charAt(p) : 0;
            if (c == '*') {
                star = p++;
                resume = t;
            } else if (c != 0 && (c == '%' || c == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
