package org.exsite.model.edit.find;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.exsite.model.ExsitePackage.Literals;

/** The features of each class that may refer to objects; asked for once for each class. */
final class Referring {

    /** Attributes that name a Windows NT account. */
    static final Set<EAttribute> ACCOUNTS = Set.of(Literals.DIRECTORY_OBJECT__ADMINISTRATORS,
            Literals.DIRECTORY_OBJECT__PERMISSION_ADMINISTRATORS, Literals.DIRECTORY_OBJECT__USERS,
            Literals.DIRECTORY_OBJECT__SEARCHERS, Literals.DIRECTORY_OBJECT__SERVICE_ACCOUNT_ADMINISTRATORS);
    /** Attributes that name a server by its directory name alone. */
    static final Set<EAttribute> SERVERS = Set.of(Literals.GATEWAY__COMPUTER_NAME, Literals.TARGET_SERVER__SERVER);
    /** The attribute that names a site by its directory name alone. */
    static final EAttribute SITE = Literals.CONNECTED_SITE__SITE;

    private static final Map<EClass, List<EAttribute>> ATTRIBUTES = new ConcurrentHashMap<>();
    private static final Map<EClass, List<EReference>> PARTS = new ConcurrentHashMap<>();

    private Referring() {
    }

    static List<EAttribute> attributes(EClass eClass) {
        return ATTRIBUTES.computeIfAbsent(eClass, key -> key.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == Literals.DISTINGUISHED_NAME
                        || attribute == Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES || ACCOUNTS.contains(attribute)
                        || SERVERS.contains(attribute) || attribute == SITE).toList());
    }

    /** Returns the features that hold parts which refer to something themselves. */
    static List<EReference> parts(EClass eClass) {
        return PARTS.computeIfAbsent(eClass, key -> key.getEAllContainments().stream()
                .filter(parts -> parts != Literals.DIRECTORY_OBJECT__CHILDREN
                        && !attributes(parts.getEReferenceType()).isEmpty()).toList());
    }
}
