package org.exsite.directory.csv;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.PlacementException;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/** Where the object of a row lies in the tree. */
final class CsvPlaces {

    private final CsvHeader header;
    private final DistinguishedName base;
    private final RelativeNames names;
    private String lastContainer;
    private DistinguishedName lastName;
    private boolean baseUsed;

    CsvPlaces(CsvHeader header, DistinguishedName base) {
        this.header = header;
        this.base = base;
        this.names = new RelativeNames(base);
    }

    /**
     * Returns the name of the object of a row.
     *
     * @throws PlacementException if the row does not name it (event 219)
     */
    DistinguishedName nameOf(List<String> fields, EClass eClass) {
        String name = header.name(fields);
        String full = header.distinguishedName(fields);
        if (!full.isEmpty() && (name.isBlank() || header.container(fields).isEmpty())) {
            return DistinguishedName.parse(full);
        } else if (name.isBlank()) {
            throw new PlacementException(Messages.format("csv.noNameInRow"));
        }
        String attribute = Schema.namingAttribute(eClass);
        if (eClass == ExsitePackage.Literals.ORGANIZATION) {
            return DistinguishedName.root(attribute, name);
        }
        return container(fields, eClass).child(attribute, name);
    }

    /** Tells whether an object was put where it is because of the site that names without one are meant in. */
    boolean isBaseUsed() {
        return baseUsed;
    }

    /** Returns the site that an object lies in. */
    DistinguishedName siteOf(DirectoryObject object) {
        return RelativeNames.siteOf(object.getDistinguishedName());
    }

    private DistinguishedName container(List<String> fields, EClass eClass) {
        String container = header.container(fields);
        if (!container.isEmpty()) {
            if (!container.equals(lastContainer)) {
                lastName = names.container(container);
                baseUsed |= !RelativeNames.isFull(container);
                lastContainer = container;
            }
            return lastName;
        }
        baseUsed |= !RelativeNames.isFull(header.homeServer(fields));
        if (eClass == ExsitePackage.Literals.SITE) {
            return base.parent();
        }
        String server = header.homeServer(fields);
        boolean onServer = Schema.of(eClass).serverPlace().filter(String::isEmpty).isPresent();
        if (onServer && server.isEmpty()) {
            throw new PlacementException(Messages.format("csv.noContainer"));
        } else if (onServer) {
            return HomeServer.server(server, names, base);
        }
        return DistinguishedNames.below(base, Sites.place(eClass));
    }
}
