package org.exsite.samples;

import java.util.List;

import org.exsite.model.DirectoryObject;

/** The Windows NT accounts of a sample and what they may do. */
final class Accounts {

    private static final String DOMAIN = "TRAGER\\";

    /** The account that the services of all sites run under. */
    static final String SERVICE = DOMAIN + "ExService";
    /** The account in whose name anonymous users read the directory. */
    static final String ANONYMOUS = DOMAIN + "ExAnonymous";

    private static final List<String> ADMINISTRATORS = List.of(SERVICE, DOMAIN + "Exchange Admins");

    private Accounts() {
    }

    static String of(String user) {
        return DOMAIN + user;
    }

    /** The service account administers the organization, each site and each configuration (Q247787, Q154298). */
    static void administer(DirectoryObject object) {
        object.getAdministrators().addAll(ADMINISTRATORS);
        object.getPermissionAdministrators().add(SERVICE);
    }
}
