package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.Format;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;

class LdifRoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyModelIsEqualAfterWritingAndReading(long seed) {
        Organization model = RandomOrganization.of(seed);

        byte[] ldif = Texts.write(model, Format.LDIF);
        Organization again = Texts.read(ldif);

        assertTrue(EcoreUtil.equals(model, again), () -> Differences.of(model, again));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample.ldif", "sample.csv", "sample-connectors.csv", "sample-modify.ldif"})
    void samplesAreEqualAfterWritingAndReading(String name) {
        Organization model = Texts.sample(name);

        Organization again = Texts.read(Texts.write(model, Format.LDIF));

        assertTrue(EcoreUtil.equals(model, again), () -> Differences.of(model, again));
    }

    @Test
    void noAttributeOfTheSampleIsLost() throws Exception {
        Map<DistinguishedName, Map<String, List<String>>> written =
                entries(new String(Texts.write(Texts.sample("sample.ldif"), Format.LDIF), StandardCharsets.UTF_8));

        entries(Texts.sampleText("sample.ldif")).forEach((name, attributes) -> attributes.forEach((attribute, values) ->
                assertEquals(values, written.get(name).get(attribute), name + " " + attribute)));
    }

    @Test
    void nothingIsInventedButNamesAndContainers() throws Exception {
        Map<DistinguishedName, Map<String, List<String>>> read = entries(Texts.sampleText("sample.ldif"));

        entries(new String(Texts.write(Texts.sample("sample.ldif"), Format.LDIF), StandardCharsets.UTF_8))
                .forEach((name, attributes) -> {
                    List<String> more = new ArrayList<>(attributes.keySet());
                    more.removeAll(read.getOrDefault(name, Map.of()).keySet());
                    assertTrue(List.of("rdn", "rfc822mailbox", "objectclass").containsAll(more), name + " " + more);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail: a@x.example|otherMailbox: MS$X/Y/A|otherMailbox: smtp$b@x.example",
            "otherMailbox: MS$X/Y/A|mail: a@x.example|otherMailbox: smtp$b@x.example",
            "otherMailbox: MS$X/Y/A|cn: A|otherMailbox: smtp$b@x.example|mail: a@x.example",
            "otherMailbox: MS$X/|  Y/A|mail: a@x.example|otherMailbox: smtp$b@x.example"})
    void addressesStandInTheOrderOfTheLinesWhetherOtherLinesComeBetweenOrNot(String lines) {
        Organization organization = Texts.read("dn: o=Org\nobjectClass: organization\n\n"
                + "dn: cn=A,o=Org\nobjectClass: organizationalPerson\nobjectClass: person\nobjectClass: top\n"
                + lines.replace('|', '\n') + "\n");

        Recipient recipient = Texts.find(organization, "/o=Org/cn=A");
        List<String> expected = lines.replace("|  ", " ").lines().flatMap(l -> Stream.of(l.split("\\|")))
                .filter(l -> !l.startsWith("cn:"))
                .map(l -> l.replace("otherMailbox: ", "").replace("mail: ", "SMTP:").replaceFirst("\\$", ":")).toList();
        assertEquals(expected, recipient.getProxyAddresses().stream().map(ProxyAddress::toString).toList());
    }

    private static Map<DistinguishedName, Map<String, List<String>>> entries(String ldif) throws LDIFException {
        Map<DistinguishedName, Map<String, List<String>>> entries = new TreeMap<>();
        for (String record : ldif.split("\\R\\R+")) {
            if (record.lines().anyMatch(line -> line.startsWith("dn:"))) {
                Entry entry = LDIFReader.decodeEntry(record.lines().toArray(String[]::new));
                Map<String, List<String>> attributes = new TreeMap<>();
                for (Attribute attribute : entry.getAttributes()) {
                    boolean classes = attribute.getName().equalsIgnoreCase("objectClass");
                    List<String> values = new ArrayList<>();
                    for (String value : attribute.getValues()) {
                        values.add(classes ? value.toLowerCase(Locale.ROOT) : value);
                    }
                    values.sort(null);
                    attributes.put(attribute.getName().toLowerCase(Locale.ROOT), values);
                }
                entries.put(DistinguishedName.parse(entry.getDN()), attributes);
            }
        }
        return entries;
    }
}
