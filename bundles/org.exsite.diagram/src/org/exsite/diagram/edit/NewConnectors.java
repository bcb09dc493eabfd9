package org.exsite.diagram.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/** Makes the connectors of new connections, and the containers that they belong into. */
final class NewConnectors {

    private NewConnectors() {
    }

    /** Returns a command that adds a connector from one site to another. */
    static Command add(EditingDomain domain, EClass type, Bridgehead from, Bridgehead to, int cost) {
        DirectoryObject connector = (DirectoryObject) EcoreUtil.create(type);
        if (connector instanceof X400Connector x400) {
            X400Settings.init(x400);
        }
        Settings.lead(connector, from, to, cost);
        String kind = Schema.of(type).namePrefix().orElse(ObjectLabels.ofClass(type)).strip();
        return add(domain, connector, from, kind + " (" + to.site().getName() + ')');
    }

    /** Returns a command that adds a connector to where its class belongs in the site. */
    static Command add(EditingDomain domain, DirectoryObject connector, Bridgehead from, String name) {
        String place = Sites.place(connector.eClass());
        Optional<Sites.Missing> missing = Sites.missing(from.site(), place);
        DirectoryObject container = missing.map(Sites.Missing::last)
                .orElseGet(() -> Sites.find(from.site(), place).orElseThrow());
        connector.setName(ObjectNames.unique(container, name));
        connector.setAdminDisplayName(connector.getName());
        if (missing.isPresent()) {
            container.getChildren().add(connector);
            return AddCommand.create(domain, missing.get().parent(), ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                    List.of(missing.get().top()));
        }
        return AddCommand.create(domain, container, ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                List.of(connector));
    }
}
