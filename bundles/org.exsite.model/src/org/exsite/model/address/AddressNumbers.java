package org.exsite.model.address;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Remembers which numbers have been given to addresses that are otherwise the same, so that many recipients can get
 * addresses one after the other: in a large site thousands share the few characters that PROFS and SNADS leave of a
 * name, and trying all numbers from the first for each of them would never end.
 *
 * <p>To be used for one run over recipients, in which addresses are given away but none becomes free again; the
 * addresses are the same as without it.
 */
public final class AddressNumbers {

    private static final int ATTEMPTS = 10_000_000;
    private static final int TEN = 10;

    /** The next number to try, by what an address is with the first number that has as many digits. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * Finds an address that is not taken.
     *
     * @param type the type of the address
     * @param numbered the addresses without a number, for 0, and with one
     * @param first the first number
     * @return the address, or {@code null} if every number is taken
     */
    ProxyAddress free(String type, IntFunction<String> numbered, int first, Predicate<ProxyAddress> isTaken) {
        ProxyAddress plain = ProxyAddress.of(type + ':' + numbered.apply(0));
        if (!isTaken.test(plain)) {
            return plain;
        }
        int start = first;
        for (int end = TEN; start < ATTEMPTS; end *= TEN) {
            ProxyAddress address = free(type, numbered, start, end, isTaken);
            if (address != null) {
                return address;
            }
            start = end;
        }
        return null;
    }

    /** Where an address has little room, more digits leave fewer characters of the name: other addresses compete. */
    private ProxyAddress free(String type, IntFunction<String> numbered, int start, int end,
            Predicate<ProxyAddress> isTaken) {
        String key = type + ':' + numbered.apply(start);
        for (int number = next.getOrDefault(key, start); number < end; number++) {
            ProxyAddress address = ProxyAddress.of(type + ':' + numbered.apply(number));
            if (!isTaken.test(address)) {
                next.put(key, number);
                return address;
            }
        }
        next.put(key, end);
        return null;
    }
}
