package org.exsite.ui.ldap.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.LdapConnectionSettings;
import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapPull;
import org.exsite.directory.LdapServer;
import org.exsite.directory.ReadOptions;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.OrganizationEditors;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.ldap.PullWizard;
import org.exsite.ui.ldap.PushWizard;
import org.exsite.ui.wizards.Baseline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes are sent to the directory server that the organization was read from. */
class PushTest {

    private static final String JANE = "/o=Trager/ou=North/cn=Recipients/cn=JDoe";
    private static final String WALTER = "/o=Trager/ou=North/cn=Recipients/cn=WPenrose";

    @TempDir
    Path folder;

    private LdapServer server;

    @BeforeEach
    void start() throws Exception {
        Desk.clear();
        server = LdapServer.start(SampleOrganization.founding(), 0, Optional.empty());
    }

    @AfterEach
    void end() throws Exception {
        server.close();
        Desk.clear();
    }

    private IFile pull(String name) {
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Organizations").getFile(name);
        try (ServerDialog dialog = ServerDialog.open(new PullWizard(), null, server)) {
            dialog.enter("File:", name);
            dialog.press("Finish");
        }
        Await.until("the editor is open", () -> OrganizationEditors.find(file).isPresent());
        Await.markers();
        return file;
    }

    private static void setTitle(IFile file, String mailbox, String title) {
        OrganizationEditor editor = OrganizationEditors.find(file).orElseThrow();
        editor.execute(editor.getEditingDomain().set(List.of(mailbox(editor.getOrganization(), mailbox)),
                ExsitePackage.Literals.MAILBOX.getEStructuralFeature("title"), title));
        editor.doSave(new NullProgressMonitor());
        Await.until("the file is saved", () -> !editor.isDirty());
        Await.markers();
    }

    private static Mailbox mailbox(Organization organization, String name) {
        return (Mailbox) DistinguishedNames.find(organization, DistinguishedName.parse(name));
    }

    private String titleOnServer(String mailbox) throws Exception {
        return mailbox(LdapPull.read(LdapConnectionSettings.of(server.url()), ReadOptions.DEFAULT), mailbox).getTitle();
    }

    private ServerDialog push(IFile file) {
        return ServerDialog.open(new PushWizard(), file, server);
    }

    /** Finishes the wizard and returns what the dialog with the result says. */
    private static String finish(ServerDialog dialog) {
        StringBuilder result = new StringBuilder();
        Await.Answer told = Await.answer("Result of the Export", "OK",
                shell -> Widgets.all(shell, Text.class).forEach(text -> result.append(text.getText()).append('\n')));
        dialog.press("Finish");
        Await.until("the result is shown", () -> result.length() > 0);
        Await.markers();
        told.check();
        return result.toString();
    }

    @Test
    void anEditIsSentAndTheServerHasWhatTheEditorHas() throws Exception {
        IFile file = pull("edited.exsite");
        setTitle(file, JANE, "Boss");
        String before = Files.readString(Baseline.of(file).getLocation().toPath());
        try (ServerDialog dialog = push(file)) {
            dialog.press("Next >");
            assertTrue(dialog.preview().startsWith("Would be sent: 1. On the server already: 0. Conflicts: 0."),
                    dialog.preview());
            assertTrue(dialog.preview().contains("- change " + JANE), dialog.preview());
            assertNotEquals("Boss", titleOnServer(JANE));

            String result = finish(dialog);

            assertTrue(result.contains("Sent: 1. On the server already: 0. Conflicts: 0. Refused: 0. Not tried: 0."),
                    result);
        }
        IFile again = pull("again.exsite");
        assertEquals(List.of(), ChangeSet.between(Baseline.read(file), Baseline.read(again)).changes());
        assertTrue(file.getParent().getFile(IPath.fromOSString("edited-push.log")).exists());
        assertEquals(before, Files.readString(Baseline.of(file).getLocation().toPath()));
    }

    @Test
    void aConflictOverwritesNothingAndTheRestIsSentWithTheSameLog() throws Exception {
        IFile first = pull("first.exsite");
        IFile second = pull("second.exsite");
        setTitle(first, JANE, "Boss");
        try (ServerDialog dialog = push(first)) {
            dialog.press("Next >");
            finish(dialog);
        }
        setTitle(second, JANE, "Chief");
        setTitle(second, WALTER, "Clerk");
        Path log = folder.resolve("second.log");
        try (ServerDialog dialog = push(second)) {
            dialog.press("Next >");
            assertTrue(dialog.preview().startsWith("Would be sent: 1. On the server already: 0. Conflicts: 1."),
                    dialog.preview());
            assertTrue(dialog.preview().contains("on the server Boss"), dialog.preview());
            dialog.enter("Log file:", log.toString());
            String result = finish(dialog);
            assertTrue(result.contains("Sent: 0. On the server already: 0. Conflicts: 1. Refused: 0. Not tried: 1."),
                    result);
        }
        try (ServerDialog dialog = push(second)) {
            dialog.press("Next >");
            dialog.enter("Log file:", log.toString());
            assertTrue(dialog.problem().contains("There already is a file"), dialog.problem());
            dialog.mark("Resume");
            dialog.mark("Go on");
            String result = finish(dialog);
            assertTrue(result.contains("Sent: 1. On the server already: 0. Conflicts: 1. Refused: 0. Not tried: 0."),
                    result);
        }
        assertEquals("Boss", titleOnServer(JANE));
        assertEquals("Clerk", titleOnServer(WALTER));
        assertTrue(Files.readString(log).contains("CONFLICT"));
    }

    @Test
    void aWrongPasswordIsToldOnThePageOfTheServer() throws Exception {
        IFile file = pull("edited.exsite");
        setTitle(file, JANE, "Boss");
        try (LdapServer guarded = LdapServer.start(SampleOrganization.founding(), 0,
                Optional.of(new LdapCredentials("cn=writer", "Sesame-17".toCharArray())));
                ServerDialog dialog = ServerDialog.open(new PushWizard(), file, guarded)) {
            dialog.enter("Bind name:", "cn=writer");
            dialog.enter("Password:", "wrong");
            dialog.press("Next >");
            assertTrue(dialog.problem().contains("does not accept the name \"cn=writer\" with this password"),
                    dialog.problem());
            assertFalse(dialog.canPress("Finish"));
            dialog.enter("Password:", "Sesame-17");
            dialog.press("Next >");
            assertTrue(dialog.preview().startsWith("Would be sent: 1."), dialog.preview());
        }
    }

    @Test
    void whoCancelsIsToldWhatWasSentUntilThen() throws Exception {
        IFile file = pull("edited.exsite");
        setTitle(file, JANE, "Boss");
        try (WatchedJobs jobs = new WatchedJobs("Sending changes", true); ServerDialog dialog = push(file)) {
            dialog.press("Next >");
            String result = finish(dialog);
            assertTrue(result.contains("Sent: 0. On the server already: 0. Conflicts: 0. Refused: 0. Not tried: 1."),
                    result);
            assertEquals(IStatus.CANCEL, jobs.end().getSeverity());
        }
        assertNotEquals("Boss", titleOnServer(JANE));
    }

    @Test
    void whenTheServerIsLostTheLogToResumeIsNamed() throws Exception {
        IFile file = pull("edited.exsite");
        setTitle(file, JANE, "Boss");
        Path log = folder.resolve("lost.log");
        try (WatchedJobs jobs = new WatchedJobs("Sending changes", false); ServerDialog dialog = push(file)) {
            dialog.press("Next >");
            dialog.enter("Log file:", log.toString());
            server.close();
            dialog.press("Finish");
            assertEquals(IStatus.ERROR, jobs.end().getSeverity());
            String message = jobs.end().getMessage();
            assertTrue(message.contains("cannot be reached") && message.contains("noted in " + log), message);
        }
        assertTrue(Files.exists(log));
    }

    @Test
    void whereNothingHasChangedTheServerIsNotAsked() {
        IFile file = pull("same.exsite");
        server.close();
        try (ServerDialog dialog = push(file)) {
            dialog.press("Next >");
            assertEquals("Nothing has changed since the import.", dialog.problem());
        }
    }

    @Test
    void withoutAnEarlierStateThereIsNothingToSend() throws Exception {
        IFile file = Desk.put("Organizations", "made.exsite", SampleOrganization.founding());
        try (ServerDialog dialog = push(file)) {
            assertEquals("made.exsite was not imported, so there is no earlier state to compare it with.",
                    dialog.problem());
            assertFalse(dialog.canPress("Next >"));
        }
    }
}
