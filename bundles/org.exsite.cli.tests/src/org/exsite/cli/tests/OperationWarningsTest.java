package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.ImportKind;
import org.exsite.directory.LdapServer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Organization;
import org.exsite.model.query.Sites;
import org.exsite.model.storage.OrganizationStorage;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes would spoil is told before they are made. */
class OperationWarningsTest {

    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void endReplication() throws IOException {
        Organization organization = SampleOrganization.builder().recipients(10).sites(2).build();
        before = save(organization, "before.exsite");
        DirectoryObject connector = Sites.objects(organization)
                .filter(DirectoryReplicationConnector.class::isInstance).findFirst().orElseThrow();
        ((DirectoryObject) connector.eContainer()).getChildren().remove(connector);
        after = save(organization, "after.exsite");
    }

    private Path save(Organization organization, String name) throws IOException {
        Path file = folder.resolve(name);
        OrganizationStorage.save(organization, file);
        return file;
    }

    @Test
    void aDiffWarnsAndFailsOnlyIfAskedTo() throws IOException {
        String err = Cli.run("diff", before, after).exits(0).err();

        assertTrue(err.contains("warning Q155789") && err.contains("[replication-connector-removed]"), err);
        Cli.run("diff", before, after, "--fail-on", "warning").exits(1);
        Cli.run("diff", before, after, "--fail-on", "error").exits(0);
        assertFalse(Cli.run("diff", before, before).exits(0).err().contains("Q155789"));
    }

    @Test
    void aRuleCanBeSwitchedOff() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.txt"), "replication-connector-removed = off\n");

        String err = Cli.run("diff", before, after, "--config", rules, "--fail-on", "info").exits(0).err();

        assertFalse(err.contains("Q155789"), err);
    }

    @Test
    void applyWarnsAndWritesNonetheless() throws IOException {
        Path changes = folder.resolve("changes.ldif");
        Path result = folder.resolve("result.exsite");
        Cli.run("diff", before, after, "-o", changes).exits(0);

        String err = Cli.run("apply", before, changes, "-o", result, "--fail-on", "warning").exits(1).err();

        assertTrue(err.contains("Q155789"), err);
        assertTrue(Files.exists(result));
        Cli.run("apply", before, changes, "-o", result, "--force").exits(0);
    }

    @Test
    void aPushWarnsAndSendsNothingIfAskedToFail() throws IOException {
        try (LdapServer server = LdapServer.start(OrganizationStorage.load(before), 0, Optional.empty())) {
            Path pulled = folder.resolve("pulled.exsite");
            Path changes = folder.resolve("changes.ldif");
            Path again = folder.resolve("again.exsite");
            Cli.run("diff", before, after, "-o", changes).exits(0);
            Cli.run("ldap", "pull", server.url(), "-o", pulled).exits(0);

            Cli.Result would = Cli.run("ldap", "push", server.url(), changes, "--base", before, "--dry-run");
            Cli.Result fromPulled = Cli.run("ldap", "push", server.url(), changes, "--base", pulled, "--dry-run");
            Cli.Result refused = Cli.run("ldap", "push", server.url(), changes, "--base", before, "--fail-on",
                    "warning").exits(1);
            Cli.run("ldap", "pull", server.url(), "-o", again).exits(0);
            Cli.Result sent = Cli.run("ldap", "push", server.url(), changes, "--base", before).exits(0);

            for (Cli.Result result : List.of(would, fromPulled, refused, sent)) {
                assertTrue(result.err().contains("warning Q155789")
                        && result.err().contains("[replication-connector-removed]"), result.err());
            }
            assertEquals("", refused.out());
            assertEquals("", Cli.run("diff", pulled, again).exits(0).out());
            assertTrue(sent.out().startsWith("done: "), sent.out());
            Cli.run("ldap", "pull", server.url(), "--force", "-o", again).exits(0);
            assertFalse(Cli.run("diff", pulled, again).exits(0).out().isEmpty());
        }
    }

    @Test
    void theCatalogueTellsWhichRulesAreAboutOperations() throws IOException {
        String json = Cli.run("rules", "--format", "json").exits(0).out();
        String page = Cli.run("rules", "Q260196").exits(0).out();

        assertTrue(json.contains("\"kind\":\"operation\"") || json.contains("\"kind\": \"operation\""), page);
        assertTrue(page.contains("last-mail-path-removed") && page.contains("operation"), page);
    }

    @Test
    void everyKindOfImportProblemHasARule() {
        for (ImportKind kind : ImportKind.values()) {
            assertEquals(kind.id(), ExchangeRules.catalogue().rule(kind.id()).orElseThrow().id());
        }
    }
}
