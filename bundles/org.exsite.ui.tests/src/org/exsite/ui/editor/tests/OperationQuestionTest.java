package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.operations.OperationGuard;
import org.exsite.ui.operations.OperationQuestion;
import org.exsite.ui.operations.OperationQuestion.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before an edit does what an article warns of, somebody is asked. */
class OperationQuestionTest {

    private final List<String> asked = new ArrayList<>();
    private EditorFixture fixture;
    private OrganizationEditor editor;
    private DirectoryReplicationConnector connector;
    private OperationQuestion before;
    private Answer answer = new Answer(false, false);

    @BeforeEach
    void open() throws Exception {
        fixture = new EditorFixture();
        editor = fixture.open();
        connector = Sites.objects(editor.getOrganization()).filter(DirectoryReplicationConnector.class::isInstance)
                .map(DirectoryReplicationConnector.class::cast).findFirst().orElseThrow();
        before = OperationGuard.ask(this::ask);
    }

    @AfterEach
    void close() throws Exception {
        OperationGuard.ask(before);
        fixture.close();
    }

    private Answer ask(String label, List<Finding> findings) {
        assertNotNull(connector.eContainer(), "nothing is done while somebody is asked");
        findings.forEach(finding -> asked.add(finding.rule().id()));
        return answer;
    }

    private void delete() {
        EditorFixture.select(editor, connector.getDistinguishedName().toString());
        EditorFixture.run(editor, ActionFactory.DELETE);
    }

    @Test
    void whoDecidesAgainstItHasEverythingAsItWas() {
        delete();

        assertEquals(List.of("replication-connector-removed"), asked);
        assertNotNull(connector.eContainer());
        assertFalse(editor.isDirty());
        Command redo = editor.getEditingDomain().getCommandStack().getRedoCommand();
        assertNull(redo, "it cannot be done by redo unasked");
    }

    @Test
    void whoGoesOnHasOneStepToUndoAndIsNotAskedBySilencedRules() {
        answer = new Answer(true, true);
        delete();

        assertNull(connector.eContainer());
        assertTrue(editor.isDirty());
        EditorFixture.run(editor, ActionFactory.UNDO);
        assertNotNull(connector.eContainer());
        assertFalse(editor.isDirty());
        delete();
        assertNull(connector.eContainer());
        assertEquals(1, asked.size());
    }

    @Test
    void whatDoesNoHarmIsDoneUnasked() {
        editor.execute(DeleteCommand.create(editor.getEditingDomain(),
                editor.getDocument().find(EditorFixture.POSTMASTER)));

        assertEquals(List.of(), asked);
        assertNull(editor.getDocument().find(EditorFixture.POSTMASTER));
    }

    @Test
    void theDialogNamesTheArticleAndWhatToDo() {
        OperationGuard.ask(before);
        EditorFixture.select(editor, connector.getDistinguishedName().toString());
        List<String> shown = new ArrayList<>();
        Display.getCurrent().asyncExec(() -> {
            Shell dialog = Stream.of(Display.getCurrent().getShells())
                    .filter(shell -> Widgets.all(shell, Button.class).anyMatch(b -> b.getText().contains("Go On")))
                    .findFirst().orElseThrow();
            Widgets.all(dialog, Label.class).map(Label::getText).forEach(shown::add);
            Widgets.all(dialog, Button.class).filter(button -> button.getText().contains("Cancel")).findFirst()
                    .orElseThrow().notifyListeners(SWT.Selection, new Event());
        });

        EditorFixture.run(editor, ActionFactory.DELETE);

        assertNotNull(connector.eContainer());
        assertTrue(shown.stream().anyMatch(text -> text.contains("Q155789")
                && text.contains("Delete the connector only if")), shown.toString());
    }
}
