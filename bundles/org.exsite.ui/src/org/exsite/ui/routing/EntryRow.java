package org.exsite.ui.routing;

import java.util.List;
import java.util.Locale;

import org.exsite.model.AddressSpaceScope;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.space.Space;
import org.exsite.routing.table.Restriction;
import org.exsite.routing.table.Route;
import org.exsite.routing.table.RoutingEntry;
import org.exsite.routing.table.TableChange;

/**
 * A row of the table: an entry, or below it one of its routes.
 *
 * @param space the address space
 * @param restriction who may use it
 * @param route the route, the cheapest one for an entry; {@code null} if there is none any more
 * @param change what would change, or {@code null}
 * @param others the other routes of an entry
 */
record EntryRow(Space space, Restriction restriction, Route route, TableChange change, List<EntryRow> others) {

    static EntryRow of(RoutingEntry entry, TableChange change) {
        return new EntryRow(entry.space(), entry.restriction(), entry.best(), change, entry.routes().stream().skip(1)
                .map(route -> new EntryRow(entry.space(), entry.restriction(), route, null, List.of())).toList());
    }

    static EntryRow lost(TableChange change) {
        return new EntryRow(change.space(), change.restriction(), null, change, List.of());
    }

    /** Returns the connector that messages leave the site by, or {@code null}. */
    DistinguishedName connector() {
        return route == null ? null : route.first().connector();
    }

    String cost() {
        return route == null ? "" : String.valueOf(route.cost()); //$NON-NLS-1$
    }

    String path() {
        return route == null ? "" : route.path(); //$NON-NLS-1$
    }

    String scope() {
        return switch (restriction.scope()) {
            case ORGANIZATION -> AddressSpaceScope.ORGANIZATION.getLiteral();
            case SITE -> Messages.bind(Messages.Scope_site, restriction.site().value());
            case LOCATION -> Messages.bind(Messages.Scope_location, restriction.location(), restriction.site().value());
        };
    }

    /** Returns what would change, in words, or an empty text. */
    String changeText() {
        if (change == null) {
            return ""; //$NON-NLS-1$
        }
        String before = change.before().map(old -> Messages.bind(Messages.Change_before, old.path(), old.cost()))
                .orElse(""); //$NON-NLS-1$
        return switch (change.kind()) {
            case LOST -> Messages.bind(Messages.Change_lost, before);
            case MOVED -> Messages.bind(Messages.Change_moved, before);
            case REROUTED -> Messages.bind(Messages.Change_rerouted, before);
            case COST -> Messages.bind(Messages.Change_cost, before);
            case ALTERNATIVES -> Messages.Change_alternatives;
            case GAINED -> Messages.Change_gained;
        };
    }

    /** Tells whether one of its texts has a text in it. */
    boolean matches(String lowerCase) {
        return List.of(space.type(), space.text(), path(), scope(), changeText()).stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lowerCase));
    }
}
