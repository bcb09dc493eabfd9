package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.exsite.directory.JsonChanges;
import org.exsite.directory.TextChanges;
import org.exsite.model.Mailbox;
import org.junit.jupiter.api.Test;

class ChangeTextsTest {

    private static Changes change() {
        return Changes.ofSample(o -> ((Mailbox) Texts.find(o, "/o=Trager/ou=North/cn=Recipients/cn=JDoe"))
                .setDisplayName("Jane \"JD\"\nDoe"));
    }

    @Test
    void textShowsOldAndNew() {
        assertEquals("* Mailbox /o=Trager/ou=North/cn=Recipients/cn=JDoe\n    Display name\n      - Doe, Jane\n"
                + "      + Jane \"JD\"\nDoe\n",
                change().written(TextChanges::write).replace(System.lineSeparator(), "\n"));
    }

    @Test
    void jsonIsEscaped() {
        String json = change().written(JsonChanges::write);

        assertTrue(json.startsWith("{\n  \"changes\": [\n    {\n      \"kind\": \"modified\",\n"
                + "      \"object\": \"/o=Trager/ou=North/cn=Recipients/cn=JDoe\",\n      \"class\": \"Mailbox\",\n"
                + "      \"features\": [\n        {\n          \"name\": \"displayName\",\n          \"old\": [\n"
                + "            \"Doe, Jane\"\n          ],\n          \"new\": [\n"
                + "            \"Jane \\\"JD\\\"\\nDoe\"\n          ],\n"), json);
        assertTrue(json.endsWith("\n}\n"), json);
        assertTrue(json.contains("\"importOption\": \"overwrite\",\n  \"manual\": false,"), json);
    }

    @Test
    void noChangesAreAnEmptyList() {
        String json = Changes.ofSample(o -> { }).written(JsonChanges::write);

        assertTrue(json.startsWith("{\n  \"changes\": [],\n"), json);
    }
}
