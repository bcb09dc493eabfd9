package org.exsite.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;

/** What is said of the mail systems that connectors lead to. */
final class Outside {

    private Outside() {
    }

    /** Returns what people call the system behind a connector. */
    static String title(Connector connector) {
        if (connector instanceof X400Connector x400) {
            String name = x400.getRemoteMTAName();
            return name == null || name.isBlank() ? DiagramMessages.get("outside.X400unknown")
                    : DiagramMessages.format("outside.X400", name);
        }
        return known(connector.eClass()).or(() -> connector.getAddressSpaces().stream().map(AddressSpace::getType)
                .filter(type -> type != null && !type.isBlank()).findFirst())
                .orElseGet(() -> connector.getAddressSpaces().isEmpty() ? ObjectLabels.ofClass(connector.eClass())
                        : DiagramMessages.get("outside.other"));
    }

    static Row row(AddressSpace space) {
        return new Row(space, DiagramMessages.format("row.space", text(space.getType()), text(space.getAddress())),
                Integer.toString(space.getCost()));
    }

    private static Optional<String> known(EClass type) {
        return Optional.ofNullable(DiagramMessages.get("outside." + type.getName(), null));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
