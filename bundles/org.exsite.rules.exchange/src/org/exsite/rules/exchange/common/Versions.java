package org.exsite.rules.exchange.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;

/** Finds out which version of Exchange looks after an object. */
public final class Versions {

    private static final Index INDEX = new ByVersion();
    private static final List<String> HOME_NAMES = List.of("homeMTA", "homeMDB", "homeServer");
    private static final Map<EClass, EAttribute[]> HOMES = new ConcurrentHashMap<>();

    private Versions() {
    }

    /** Returns the server that an object lies in or has its home on; {@code null} if it has none in the model. */
    public static Server server(EObject object, RuleContext context) {
        Server around = context.container(object, Server.class);
        if (around != null) {
            return around;
        }
        for (EAttribute home : homes(object.eClass())) {
            if (object.eIsSet(home)) {
                DirectoryObject found = Directory.find(context, (DistinguishedName) object.eGet(home));
                Server server = found == null ? null : context.container(found, Server.class);
                if (server != null) {
                    return server;
                }
            }
        }
        return null;
    }

    /** Tells whether a server in the site of an object says that it has one of some versions. */
    public static boolean isAnyInSite(EObject object, VersionRange versions, RuleContext context) {
        Site site = context.container(object, Site.class);
        return site != null && context.find(INDEX, new Said(site.getDistinguishedName(), versions)) != null;
    }

    /**
     * Tells whether the server of an object has one of some versions; without such a server, or if it does not say,
     * the last version counts. Servers of recipients are found by their names and versions alone, for any other edit of
     * a server is no reason to look at its thousands of mailboxes again.
     */
    public static boolean isOneOf(VersionRange versions, EObject object, RuleContext context) {
        if (!(object instanceof Recipient)) {
            Server server = server(object, context);
            return versions.contains(server == null ? ExchangeVersion.LAST : version(server));
        }
        for (EAttribute home : homes(object.eClass())) {
            if (object.eIsSet(home)) {
                DistinguishedName name = (DistinguishedName) object.eGet(home);
                if (context.find(INDEX, new Has(name, null)) != null) {
                    return context.find(INDEX, new Has(name, versions)) != null;
                }
            }
        }
        return versions.contains(ExchangeVersion.LAST);
    }

    /** Returns the version of the server of an object; empty if there is no such server or it does not say. */
    public static Optional<ExchangeVersion> of(EObject object, RuleContext context) {
        Server server = server(object, context);
        return server == null ? Optional.empty() : ExchangeVersion.parse(server.getVersion());
    }

    private static ExchangeVersion version(Server server) {
        return ExchangeVersion.parse(server.getVersion()).orElse(ExchangeVersion.LAST);
    }

    private static EAttribute[] homes(EClass eClass) {
        return HOMES.computeIfAbsent(eClass, key -> HOME_NAMES.stream().map(eClass::getEStructuralFeature)
                .filter(EAttribute.class::isInstance).map(EAttribute.class::cast)
                .filter(home -> home.getEType() == ExsitePackage.Literals.DISTINGUISHED_NAME && !home.isMany())
                .toArray(EAttribute[]::new));
    }

    /**
     * The server that has a name, or that has a part of this name, counts as one of a range; of any for {@code null}.
     */
    private record Has(DistinguishedName name, VersionRange versions) {
    }

    /** A server in the site of a name says that it has a version of a range. */
    private record Said(DistinguishedName site, VersionRange versions) {
    }

    /** The servers and their parts, by what can be said of their versions. */
    private static final class ByVersion implements Index {

        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            Server server = around(object);
            if (server != null) {
                DistinguishedName name = ((DirectoryObject) object).getDistinguishedName();
                keys.accept(new Has(name, null));
                ExchangeVersion version = version(server);
                VersionRange.all().stream().filter(range -> range.contains(version))
                        .forEach(range -> keys.accept(new Has(name, range)));
            }
            if (server == object && server != null) {
                Sites.siteOf(server).ifPresent(site -> said(server, site, keys));
            }
        }

        @Override
        public boolean has(EObject object, Object key) {
            return key instanceof Has at ? has(object, at) : Index.super.has(object, key);
        }

        private static boolean has(EObject object, Has key) {
            Server server = around(object);
            return server != null && DistinguishedNames.isNameOf(key.name(), (DirectoryObject) object)
                    && (key.versions() == null || key.versions().contains(version(server)));
        }

        private static void said(Server server, Site site, Consumer<Object> keys) {
            ExchangeVersion.parse(server.getVersion()).ifPresent(version -> VersionRange.all().stream()
                    .filter(range -> range.contains(version))
                    .forEach(range -> keys.accept(new Said(site.getDistinguishedName(), range))));
        }

        private static Server around(EObject object) {
            EObject place = object;
            while (place instanceof DirectoryObject && !(place instanceof Server)) {
                place = place.eContainer();
            }
            return place instanceof Server server ? server : null;
        }

        /** Whatever a home can lead to. */
        @Override
        public boolean covers(EClass eClass) {
            return ExsitePackage.Literals.DIRECTORY_OBJECT.isSuperTypeOf(eClass)
                    && !ExsitePackage.Literals.RECIPIENT.isSuperTypeOf(eClass);
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME
                    || feature == ExsitePackage.Literals.SERVER__VERSION;
        }
    }
}
