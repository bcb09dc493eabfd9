package org.exsite.routing.trace;

import org.exsite.routing.network.ConnectorNode;
import org.exsite.routing.space.Space;
import org.exsite.routing.table.Route;

/**
 * A way that a message may take from here.
 *
 * @param connector the connector of the site
 * @param route the route of the table that begins with it
 * @param space the space of the entry that the route is of
 */
record Candidate(ConnectorNode connector, Route route, Space space) {
}
