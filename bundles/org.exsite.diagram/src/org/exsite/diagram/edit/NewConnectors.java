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
import org.exsite.model.Site;
import org.exsite.model.X400Connector;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/** Makes the connectors of new connections, and the containers that they belong into. */
final class NewConnectors {

    private NewConnectors() {
    }

    /** Returns a connector from one site to another, which is in no site yet. */
    static DirectoryObject create(EClass type, Bridgehead from, Bridgehead to, int cost) {
        DirectoryObject connector = (DirectoryObject) EcoreUtil.create(type);
        if (connector instanceof X400Connector x400) {
            X400Settings.init(x400);
        }
        Settings.lead(connector, from, to, cost);
        String kind = Schema.of(type).namePrefix().orElse(ObjectLabels.ofClass(type)).strip();
        return name(connector, from.site(), kind + " (" + to.site().getName() + ')');
    }

    /** Gives a new connector a name that none has where its class belongs in a site. */
    static <T extends DirectoryObject> T name(T connector, Site site, String name) {
        connector.setName(Sites.find(site, Sites.place(connector.eClass()))
                .map(container -> ObjectNames.unique(container, name)).orElse(name));
        connector.setAdminDisplayName(connector.getName());
        return connector;
    }

    /** Returns a command that adds a connector to where its class belongs in a site. */
    static Command add(EditingDomain domain, DirectoryObject connector, Site site) {
        String place = Sites.place(connector.eClass());
        Optional<Sites.Missing> missing = Sites.missing(site, place);
        DirectoryObject container = missing.map(Sites.Missing::last)
                .orElseGet(() -> Sites.find(site, place).orElseThrow());
        if (missing.isPresent()) {
            container.getChildren().add(connector);
            return AddCommand.create(domain, missing.get().parent(), ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                    List.of(missing.get().top()));
        }
        return AddCommand.create(domain, container, ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN,
                List.of(connector));
    }
}
