package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Base64;
import java.util.List;

import org.exsite.directory.DirectoryReader;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.ProtocolSetting;
import org.exsite.model.TP4X400Connector;
import org.exsite.model.naming.RawAttribute;
import org.junit.jupiter.api.Test;

class StructuredValuesTest {

    private static final String MAILBOX = "dn: cn=JDoe,cn=Recipients,ou=North,o=Trager\n"
            + "objectClass: organizationalPerson\nobjectClass: person\nobjectClass: top\n";

    @Test
    void protocolSettingsArePartedAndWrittenBackAsTheyWere() throws IOException {
        Organization organization = read(MAILBOX + "Protocol-Settings: POP3§1§1§1§US-ASCII§0\n"
                + "Protocol-Settings: IMAP4§1§1§1§ISO-8859-1§0§1§1§0\nProtocol-Settings: HTTP§0§1\n");

        Mailbox jane = Texts.find(organization, "/o=Trager/ou=North/cn=Recipients/cn=JDoe");
        ProtocolSetting pop = jane.getProtocolSettings().getFirst();

        assertEquals(List.of("POP3", "1", "1", "§1§US-ASCII§0"),
                List.of(pop.getProtocol(), pop.getEnabled(), pop.getUseDefaults(), pop.getTrailing()));
        assertEquals("0", jane.getProtocolSettings().get(2).getEnabled());
        String again = write(organization);
        for (String value : List.of("POP3§1§1§1§US-ASCII§0", "IMAP4§1§1§1§ISO-8859-1§0§1§1§0", "HTTP§0§1")) {
            assertTrue(again.contains("Protocol-Settings:: " + base64(value)), value);
        }
    }

    @Test
    void aSettingWithTooFewFieldsIsKept() throws IOException {
        Mailbox jane = Texts.find(read(MAILBOX + "Protocol-Settings: HTTP\n"),
                "/o=Trager/ou=North/cn=Recipients/cn=JDoe");

        assertEquals(List.of(new RawAttribute("Protocol-Settings", "HTTP")), jane.getRawAttributes());
    }

    @Test
    void connectorsHaveTheirOwnClassesAndSchedules() throws IOException {
        String schedule = "00".repeat(12) + "F0" + "00".repeat(71);
        Organization organization = read("dn: cn=To South,cn=Connections,cn=Configuration,ou=North,o=Trager\n"
                + "objectClass: TP4-X400-Link\nobjectClass: X400-Link\nobjectClass: Mail-Gateway\nobjectClass: top\n"
                + "Activation-Schedule: " + schedule + "\nT-Selector: 4D5441\nNum-Of-Open-Retries: 144\n\n"
                + "dn: cn=Dial,cn=Connections,cn=Configuration,ou=North,o=Trager\n"
                + "objectClass: RAS-X400-Link\nobjectClass: X400-Link\nobjectClass: Mail-Gateway\nobjectClass: top\n"
                + "RAS-Remote-SRVR-Name: South1\n");

        TP4X400Connector south =
                Texts.find(organization, "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=To South");
        DynamicRASConnector dial =
                Texts.find(organization, "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=Dial");

        assertTrue(south.getActivationSchedule().isActive(DayOfWeek.MONDAY, 3));
        assertEquals(4, south.getActivationSchedule().activeQuarters());
        assertEquals("4D5441", south.getTransportSelector());
        assertEquals(144, south.getOpenRetries());
        assertEquals("South1", dial.getRemoteServerName());
        assertTrue(write(organization).contains("Activation-Schedule: "));
    }

    private static Organization read(String ldif) throws IOException {
        return DirectoryReader.read(new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)), "test.ldif");
    }

    private static String write(Organization organization) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectoryWriter.write(organization, out, Format.LDIF);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").replace("\n ", "");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
