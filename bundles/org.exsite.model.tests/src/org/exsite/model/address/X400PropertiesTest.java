package org.exsite.model.address;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.exsite.model.address.X400Address.Component;
import org.junit.jupiter.api.Test;
import org.quicktheories.QuickTheory;
import org.quicktheories.core.Gen;

/** What holds for every X.400 address; each run tries the same ones. */
class X400PropertiesTest {

    private static final String PRINTABLE = "abcxyzABCXYZ0189 '()+,-./:=?";

    private static QuickTheory theory() {
        return qt().withFixedSeed(400).withExamples(2000);
    }

    private static Gen<String> values(String characters) {
        return lists().of(integers().between(0, characters.length() - 1)).ofSizeBetween(1, 12).map(places ->
                places.stream().map(i -> String.valueOf(characters.charAt(i))).collect(Collectors.joining()));
    }

    /** Addresses of attributes that are given once, in any order, with any printable values. */
    private static Gen<X400Address> addresses() {
        Gen<List<String>> texts = lists().of(values(PRINTABLE)).ofSize(X400Attribute.values().length);
        return texts.zip(integers().all(), (all, seed) -> {
            Random random = new Random(seed);
            X400Address address = X400Address.EMPTY;
            for (X400Attribute attribute : X400Attribute.values()) {
                if (random.nextBoolean()) {
                    String value = all.get(attribute.ordinal());
                    address = attribute == X400Attribute.DDA ? address.withDda("ID", value)
                            : address.with(attribute, value);
                }
            }
            return address;
        });
    }

    @Test
    void everyAddressIsReadAsItWasWritten() {
        theory().forAll(addresses()).check(address ->
                X400Address.parse(address.toString()).components().equals(address.components()));
    }

    @Test
    void theSlashFormIsTheSameAddress() {
        theory().forAll(addresses()).check(address -> address.components().isEmpty()
                || X400Address.parse(slashForm(address)).components().equals(address.components()));
    }

    private static String slashForm(X400Address address) {
        return address.components().stream()
                .map(c -> '/' + c.canonicalLabel() + '=' + c.value().replace("/", "//"))
                .collect(Collectors.joining("", "", "/"));
    }

    @Test
    void orderAndCaseDoNotCount() {
        theory().forAll(addresses(), integers().all()).check((address, seed) -> {
            List<Component> shuffled = new ArrayList<>(address.components());
            Collections.shuffle(shuffled, new Random(seed));
            String text = shuffled.stream().map(c -> c.canonicalLabel() + '=' + c.value())
                    .collect(Collectors.joining("; "));
            return X400Address.parse(text).key().equals(address.key())
                    && X400Address.parse(text.toUpperCase(Locale.ROOT)).key().equals(address.key())
                    && ProxyAddress.of("x400:" + text).key().equals("x400:" + address.key());
        });
    }

    @Test
    void writingAsExchangeDoesChangesNothingTwice() {
        theory().forAll(addresses()).check(address -> {
            X400Address canonical = X400Address.parse(address.canonical());
            return canonical.canonical().equals(address.canonical()) && canonical.key().equals(address.key());
        });
    }

    @Test
    void anyTextIsReadAndKept() {
        theory().forAll(strings().allPossible().ofLengthBetween(0, 40)).check(text -> {
            X400Address address = X400Address.parse(text);
            address.problems().forEach(problem -> problem.message());
            return address.toString().equals(text) && X400Address.parse(address.key()).key() != null;
        });
    }

    @Test
    void codesOfGatewaysAreDecodedToWhatTheyWereMadeFrom() {
        theory().forAll(strings().ascii().ofLengthBetween(0, 30)).check(text ->
                PrintableString.holds(PrintableEscapes.encode(text))
                        && PrintableEscapes.decode(PrintableEscapes.encode(text)).equals(text));
    }
}
