package org.exsite.ui.find.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jumps to objects from elsewhere, and the way back. */
class JumpTest {

    private OrganizationEditor editor;
    private DirectoryObject postmaster;
    private DirectoryObject service;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Jumps", "jumps.exsite", SampleOrganization.founding()));
        postmaster = (DirectoryObject) editor.getDocument().find("/o=Trager/ou=North/cn=Recipients/cn=Postmast");
        service = (DirectoryObject) editor.getValidation().findings().stream()
                .filter(finding -> finding.feature() == Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX)
                .findFirst().orElseThrow().object();
        editor.reveal(postmaster, null);
    }

    @AfterEach
    void close() throws Exception {
        Desk.clear();
    }

    @Test
    void fromAViewAJumpLeadsToTheFieldAndBackLeadsToTheObjectBefore() throws Exception {
        Desk.page().showView(FindingsView.ID);
        jump();
        assertSame(editor, Desk.page().getActivePart());
        assertEquals("administratorMailbox", Display.getCurrent().getFocusControl().getData("org.exsite.feature"));
        back();
        assertEquals(List.of(postmaster), editor.getSelection().objects());
    }

    @Test
    void fromTheEditorItselfAJumpLeadsThereAtOnce() throws Exception {
        Desk.page().activate(editor);
        Jump.to(editor, service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        assertEquals(List.of(service), editor.getSelection().objects());
        back();
        assertEquals(List.of(postmaster), editor.getSelection().objects());
    }

    @Test
    void nothingHappensIfTheEditorIsClosedMeanwhile() throws Exception {
        Desk.page().showView(FindingsView.ID);
        Jump.with(editor, () -> {
            throw new AssertionError("shown in a closed editor");
        });
        Desk.page().closeEditor(editor, false);
        handleEvents();
    }

    private void jump() {
        Jump.to(editor, service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        handleEvents();
        assertEquals(List.of(service), editor.getSelection().objects());
    }

    private static void back() throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.navigate.backwardHistory", null);
        handleEvents();
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }
}
