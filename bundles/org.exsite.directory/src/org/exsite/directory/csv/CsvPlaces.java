package org.exsite.directory.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
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
    private final String given;
    private final String several;
    private final Map<ServerText, DistinguishedName> servers = new HashMap<>();
    private String lastContainer;
    private DistinguishedName lastName;
    private boolean baseUsed;

    /** A text in the column Home-Server of an object in a site. */
    private record ServerText(DistinguishedName site, String text) {
    }

    CsvPlaces(CsvHeader header, CsvContext context) {
        this.header = header;
        this.base = context.site();
        this.names = new RelativeNames(base);
        this.given = context.options().csv().container().orElse("");
        this.several = context.separators().values() + "/o=";
    }

    /**
     * Returns the name of the object of a row.
     *
     * @throws RowException if the row does not name it (event 219) or names it wrongly
     */
    DistinguishedName nameOf(List<String> fields, EClass eClass) {
        String name = header.name(fields);
        String full = header.distinguishedName(fields);
        if (!full.isEmpty() && (name.isBlank() || header.container(fields).isEmpty())) {
            return full(full, ImportEvent.BAD_NAME);
        } else if (name.isBlank()) {
            throw ImportEvent.NO_NAME.fault(header.objClass(fields));
        }
        String attribute = Schema.namingAttribute(eClass);
        if (eClass == ExsitePackage.Literals.ORGANIZATION) {
            return DistinguishedName.root(attribute, name);
        }
        return container(fields, eClass).child(attribute, name);
    }

    /** Tells whether objects whose rows name no container go into one that the options name. */
    boolean isGiven() {
        return !given.isEmpty();
    }

    /** Tells whether an object was put where it is because of the site that names without one are meant in. */
    boolean isBaseUsed() {
        return baseUsed;
    }

    /** Returns the server that a text in the column Home-Server means in a site. */
    DistinguishedName server(String text, RelativeNames site) {
        return servers.computeIfAbsent(new ServerText(site.site(), text),
                key -> HomeServer.server(text, site, site.site()));
    }

    private DistinguishedName named(String container) {
        if (container.contains(several)) {
            throw ImportEvent.SEVERAL_CONTAINERS.fault(container);
        }
        try {
            return names.container(container);
        } catch (IllegalArgumentException e) {
            throw ImportEvent.BAD_CONTAINER.fault(container);
        }
    }

    private static DistinguishedName full(String text, ImportEvent event) {
        try {
            return DistinguishedName.parse(text);
        } catch (IllegalArgumentException e) {
            throw event.fault(text, CsvHeader.DISTINGUISHED_NAME, text);
        }
    }

    private DistinguishedName container(List<String> fields, EClass eClass) {
        String container = header.container(fields);
        if (!container.isEmpty()) {
            if (!container.equals(lastContainer)) {
                lastName = named(container);
                baseUsed |= !RelativeNames.isFull(container);
                lastContainer = container;
            }
            return lastName;
        }
        if (!given.isEmpty() && Schema.of(eClass).importable()) {
            return named(given);
        }
        baseUsed |= !RelativeNames.isFull(header.homeServer(fields));
        if (eClass == ExsitePackage.Literals.SITE) {
            return base.parent();
        }
        String server = header.homeServer(fields);
        boolean onServer = Schema.of(eClass).serverPlace().filter(String::isEmpty).isPresent();
        if (onServer && server.isEmpty()) {
            throw ImportEvent.REQUIRED_MISSING.fault(header.name(fields), CsvHeader.CONTAINER);
        } else if (onServer) {
            return HomeServer.server(server, names, base);
        }
        return DistinguishedNames.below(base, Sites.place(eClass));
    }
}
