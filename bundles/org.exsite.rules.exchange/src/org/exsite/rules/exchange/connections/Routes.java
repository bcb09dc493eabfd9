package org.exsite.rules.exchange.connections;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.ExsitePackage;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.ProxyAddress;
import org.exsite.routing.network.SpaceNode;
import org.exsite.routing.network.SpaceReader;
import org.exsite.routing.space.Match;
import org.exsite.routing.space.SearchAddress;
import org.exsite.routing.space.Space;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.X400Spaces;

/**
 * Finds what takes addresses of a type: the address spaces of connectors and, for X.400, the routing addresses of
 * connected sites and the addresses of sites.
 */
final class Routes {

    private static final List<EClass> CLASSES = List.of(ExsitePackage.Literals.ADDRESS_SPACE,
            ExsitePackage.Literals.CONNECTED_SITE, ExsitePackage.Literals.SITE_ADDRESSING);
    /** By type, and by {@link All} with the type if all addresses of it are taken. */
    private static final Index INDEX = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            space(object).ifPresent(space -> {
                keys.accept(space.type());
                if (space.isCatchAll()) {
                    keys.accept(new All(space.type()));
                }
            });
        }

        @Override
        public boolean covers(EClass eClass) {
            return CLASSES.stream().anyMatch(each -> each.isSuperTypeOf(eClass));
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    private record All(String type) {
    }

    private Routes() {
    }

    /** Tells whether anything in the organization takes addresses of a type. */
    static boolean takeType(String type, RuleContext context) {
        return context.find(INDEX, type) != null;
    }

    /** Tells whether anything in the organization takes an address. */
    static boolean take(String type, String address, RuleContext context) {
        if (context.find(INDEX, new All(type)) != null) {
            return true;
        }
        SearchAddress search = SearchAddress.of(type, address);
        return context.lookup(INDEX, type).stream()
                .anyMatch(object -> space(object).flatMap(space -> space.match(search)).isPresent());
    }

    /** Returns how well a connector fits an X.400 address at best; nothing if none takes it. */
    static Optional<Match> outside(String address, RuleContext context) {
        SearchAddress search = SearchAddress.of(ProxyAddress.X400, address);
        return context.lookup(INDEX, ProxyAddress.X400).stream().filter(AddressSpace.class::isInstance)
                .flatMap(object -> space(object).flatMap(space -> space.match(search)).stream()).max(Match::compareTo);
    }

    private static Optional<Space> space(EObject object) {
        return switch (object) {
            case AddressSpace space -> SpaceReader.read(space).map(SpaceNode::space);
            case ConnectedSite site -> Optional.ofNullable(site.getAddress())
                    .filter(address -> ProxyAddress.of(address).isType(ProxyAddress.X400))
                    .map(address -> Space.x400(ProxyAddress.of(address).value()));
            case SiteAddressing addressing -> X400Spaces.template(addressing).map(Space::x400);
            default -> Optional.empty();
        };
    }
}
