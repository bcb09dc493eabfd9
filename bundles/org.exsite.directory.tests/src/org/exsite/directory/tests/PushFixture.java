package org.exsite.directory.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapPush;
import org.exsite.directory.LdapServer;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushOptions.OnProblem;
import org.exsite.directory.ReadOptions;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.progress.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldif.LDIFReader;

/** A server with the sample organization, which was pulled and is about to be edited. */
abstract class PushFixture {

    static final String RECIPIENTS = "/o=Trager/ou=North/cn=Recipients";
    static final String JANE = "cn=JDoe,cn=Recipients,ou=North,o=Trager";

    @TempDir
    Path folder;

    LdapServer server;
    LdapConnectionSettings settings;
    Organization base;

    @BeforeEach
    void start() throws IOException {
        server = LdapServer.start(Texts.sample("sample.ldif"), 0, Optional.empty());
        settings = LdapConnectionSettings.of(server.url());
        base = pull();
    }

    @AfterEach
    void end() {
        server.close();
    }

    Organization pull() throws IOException {
        return LdapPull.read(settings, ReadOptions.DEFAULT);
    }

    Organization edited(Consumer<Organization> edit) {
        return Changes.of(base, edit).after();
    }

    LdapPush changesTo(Organization now) {
        return LdapPush.of(ChangeSet.between(base, now));
    }

    /** What somebody else does meanwhile. */
    void meanwhile(String... lines) throws Exception {
        try (LDAPConnection connection = new LDAPConnection("localhost", server.port())) {
            LDIFReader.decodeChangeRecord(lines).processChange(connection);
        }
    }

    void assertServerHas(Organization expected) throws IOException {
        Organization now = pull();
        assertTrue(ChangeSet.between(expected, now).isEmpty(), () -> Differences.of(expected, now));
    }

    static Mailbox jane(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=JDoe");
    }

    static DistributionList list(Organization organization) {
        return Texts.find(organization, RECIPIENTS + "/cn=AllNorth");
    }

    static void swap(Organization organization) {
        jane(organization).getProxyAddresses().remove(ProxyAddress.of("SMTP:jdoe@trager.example"));
        jane(organization).getProxyAddresses().remove(ProxyAddress.of("smtp:jane.doe@trager.example"));
        jane(organization).getProxyAddresses().add(ProxyAddress.of("SMTP:jane.doe@trager.example"));
        jane(organization).getProxyAddresses().add(ProxyAddress.of("smtp:jdoe@trager.example"));
    }

    /** Changes of every kind: five objects, one of which takes three records. */
    static void everything(Organization organization) {
        swap(organization);
        jane(organization).setTitle("Boss");
        jane(organization).setDisplayName("Doe, Jan\u00E9");
        jane(organization).setIncomingMessageSizeLimit(null);
        CustomRecipient recipient = ExsiteFactory.eINSTANCE.createCustomRecipient();
        recipient.setName("Supplier2");
        recipient.setDisplayName("Supplier Two");
        recipient.setTargetAddress(ProxyAddress.of("SMTP:bob@supplier.example"));
        Texts.find(organization, RECIPIENTS + "/cn=Internet").getChildren().add(recipient);
        list(organization).getMembers().clear();
        list(organization).getMembers().add(DistinguishedName.parse(RECIPIENTS + "/cn=Internet/cn=Supplier2"));
        EcoreUtil.remove(Texts.find(organization, RECIPIENTS + "/cn=Internet/cn=Supplier1"));
        TcpX400Connector connector = Texts.find(organization,
                "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=X400 to South");
        connector.getAddressSpaces().getFirst().setCost(5);
    }

    PushOptions options(boolean dryRun, OnProblem onProblem, boolean resume, Progress progress) {
        return new PushOptions(dryRun, onProblem, Optional.of(folder.resolve("push.log")), resume, progress,
                result -> { });
    }

    static LdapPush records(String ldif) throws IOException {
        return LdapPush.of(new ByteArrayInputStream(ldif.getBytes(StandardCharsets.UTF_8)), "changes.ldif");
    }
}
