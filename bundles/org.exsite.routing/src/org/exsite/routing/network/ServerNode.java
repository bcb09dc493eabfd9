package org.exsite.routing.network;

import java.util.Objects;
import java.util.OptionalInt;

import org.exsite.model.naming.DistinguishedName;

/**
 * What routing knows of a server and its MTA.
 *
 * @param name the distinguished name
 * @param location the server location; an empty text for none (Q234639)
 * @param mtaName the name by which the MTA makes itself known
 * @param sizeLimit the greatest message that the MTA takes, in kilobytes (Q263709)
 * @param expandsLists whether the MTA expands distribution lists of other sites (Q185194)
 */
public record ServerNode(DistinguishedName name, String location, String mtaName, OptionalInt sizeLimit,
        boolean expandsLists) {

    public ServerNode {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(mtaName, "mtaName");
    }
}
