package org.exsite.rules.exchange.common;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.index.Directory;
import org.exsite.rules.exchange.index.Instances;

/** Finds out which version of Exchange looks after an object. */
public final class Versions {

    private Versions() {
    }

    /** Returns the server that an object lies in or has its home on; {@code null} if it has none in the model. */
    public static Server server(EObject object, RuleContext context) {
        Server around = context.container(object, Server.class);
        if (around != null) {
            return around;
        }
        for (String home : new String[] {"homeMTA", "homeMDB", "homeServer"}) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(home);
            if (feature instanceof EAttribute && object.eIsSet(feature)
                    && object.eGet(feature) instanceof DistinguishedName name) {
                DirectoryObject found = Directory.find(context, name);
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
        return Instances.inSiteOf(context, object, ExsitePackage.Literals.SERVER).stream().anyMatch(server ->
                ExchangeVersion.parse(((Server) server).getVersion()).filter(versions::contains).isPresent());
    }

    /** Returns the version of the server of an object; empty if there is no such server or it does not say. */
    public static Optional<ExchangeVersion> of(EObject object, RuleContext context) {
        Server server = server(object, context);
        return server == null ? Optional.empty() : ExchangeVersion.parse(server.getVersion());
    }
}
