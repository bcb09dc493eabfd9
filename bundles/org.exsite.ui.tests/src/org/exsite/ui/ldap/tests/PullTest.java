package org.exsite.ui.ldap.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapServer;
import org.exsite.directory.ObjectChange;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.ldap.PullWizard;
import org.exsite.ui.wizards.Baseline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A directory server is read into the workspace. */
class PullTest {

    private static final String READER = "cn=reader,cn=admin";

    private LdapServer server;

    @BeforeEach
    void start() throws Exception {
        Desk.clear();
        server = LdapServer.start(SampleOrganization.founding(), 0,
                Optional.of(new LdapCredentials(READER, "Sesame-17".toCharArray())));
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        Desk.clear();
    }

    private static IFile file(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("Organizations").getFile(name);
    }

    @Test
    void whatAServerHoldsBecomesAnOrganizationWithItsFirstState() throws Exception {
        PullWizard wizard = new PullWizard();
        try (ServerDialog dialog = ServerDialog.open(wizard, null, server)) {
            dialog.enter("Bind name:", READER);
            dialog.enter("Password:", "Sesame-17");
            dialog.press("Finish");
        }
        IFile file = file("directory.exsite");
        Await.until("the editor is open", () -> OrganizationEditors.find(file).isPresent());
        Await.markers();

        assertTrue(ChangeSet.between(SampleOrganization.founding(), Baseline.read(Baseline.of(file))).changes()
                .stream().allMatch(ObjectChange.Modified.class::isInstance));
        assertTrue(ChangeSet.between(Baseline.read(Baseline.of(file)), Baseline.read(file)).isEmpty());
        StringWriter settings = new StringWriter();
        wizard.getDialogSettings().save(settings);
        assertTrue(settings.toString().contains(READER), settings.toString());
        assertFalse(settings.toString().contains("Sesame"), settings.toString());
    }

    @Test
    void aWrongPasswordIsToldAndLeavesNoFile() {
        try (WatchedJobs jobs = new WatchedJobs("refused.exsite", false);
                ServerDialog dialog = ServerDialog.open(new PullWizard(), null, server)) {
            dialog.enter("Bind name:", READER);
            dialog.enter("Password:", "wrong");
            dialog.enter("File:", "refused.exsite");
            dialog.press("Finish");
            assertEquals(IStatus.ERROR, jobs.end().getSeverity());
            assertTrue(jobs.end().getMessage().contains("does not accept the name \"" + READER + '"'),
                    jobs.end().getMessage());
        }
        assertFalse(file("refused.exsite").exists());
    }

    @Test
    void whoCancelsGetsNoFile() {
        try (WatchedJobs jobs = new WatchedJobs("canceled.exsite", true);
                ServerDialog dialog = ServerDialog.open(new PullWizard(), null, server)) {
            dialog.enter("Bind name:", READER);
            dialog.enter("Password:", "Sesame-17");
            dialog.enter("File:", "canceled.exsite");
            dialog.press("Finish");
            assertEquals(IStatus.CANCEL, jobs.end().getSeverity());
        }
        assertFalse(file("canceled.exsite").exists());
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsTried() {
        try (ServerDialog dialog = ServerDialog.open(new PullWizard(), null, server)) {
            assertTrue(dialog.canPress("Finish"));
            dialog.enter("Password:", "Sesame-17");
            assertEquals("A password needs a bind name.", dialog.problem());
            dialog.enter("Password:", "");
            dialog.enter("Port:", "70000");
            assertEquals("Enter a port from 1 to 65535.", dialog.problem());
            assertFalse(dialog.canPress("Finish"));
        }
    }
}
