package org.exsite.cli.format;

import java.util.Comparator;

/** Orders texts as people do: line 9 comes before line 10. */
final class NumbersInOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int numberEnd = end(one, i);
            int otherEnd = end(other, j);
            if (numberEnd > i && otherEnd > j) {
                int order = numbers(one.substring(i, numberEnd), other.substring(j, otherEnd));
                if (order != 0) {
                    return order;
                }
                i = numberEnd;
                j = otherEnd;
            } else if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    /** Numbers may have any number of digits; of two that are equal that with fewer zeros before it comes first. */
    private static int numbers(String one, String other) {
        String digits = one.replaceFirst("^0+(?=.)", "");
        String otherDigits = other.replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(digits.length(), otherDigits.length());
        if (order == 0) {
            order = digits.compareTo(otherDigits);
        }
        return order != 0 ? order : Integer.compare(one.length(), other.length());
    }

    /** Returns where a number that begins here ends; here if none does. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
