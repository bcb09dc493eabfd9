package org.exsite.ui.diagram.tests;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.CommandStack;
import org.exsite.model.Organization;
import org.exsite.rules.Finding;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;

/** A test with an organization on the page Topology. */
abstract class OnTopology {

    OrganizationEditor editor;
    TopologyPage page;
    Hand hand;

    @AfterEach
    void closeEverything() throws CoreException {
        Desk.clear();
    }

    void open(Organization organization) throws CoreException, IOException {
        editor = Desk.open(Desk.put("TopologyTest", "org.exsite", organization));
        page = (TopologyPage) Desk.show(editor, TopologyPage.ID);
        Await.until("everything has its place", () -> page.state().isPlaced() && page.canvas().getSize().x > 0);
        hand = new Hand(page.canvas());
    }

    List<String> problems() {
        return editor.getValidation().findings().stream().map(Finding::message).toList();
    }

    CommandStack stack() {
        return editor.getEditingDomain().getCommandStack();
    }
}
