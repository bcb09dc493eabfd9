package org.exsite.diagram.edit;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.diagram.DiagramMessages;
import org.exsite.diagram.Node;
import org.exsite.diagram.Places;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;

/** Keeps the places of a diagram with the organization; each is one step. */
public final class PlaceCommands {

    private PlaceCommands() {
    }

    /** Returns a command for places after nodes were moved by hand. */
    public static Command move(EditingDomain domain, Organization organization, Places places, List<Node> moved) {
        return set(domain, organization, places, moved.size() == 1
                ? DiagramMessages.format("place.move", moved.getFirst().title())
                : DiagramMessages.format("place.several", moved.size()));
    }

    /** Returns a command for places that were found by an arrangement. */
    public static Command arrange(EditingDomain domain, Organization organization, Places places) {
        return set(domain, organization, places, DiagramMessages.get("place.arrange"));
    }

    private static Command set(EditingDomain domain, Organization organization, Places places, String label) {
        Command command = SetCommand.create(domain, organization, ExsitePackage.Literals.ORGANIZATION__DIAGRAM,
                places.texts());
        if (command instanceof AbstractCommand labelled) {
            labelled.setLabel(label);
        }
        return command;
    }
}
