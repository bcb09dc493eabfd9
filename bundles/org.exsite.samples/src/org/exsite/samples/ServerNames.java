package org.exsite.samples;

import org.exsite.model.naming.DistinguishedName;

/**
 * The distinguished names of a server and of the services below it.
 *
 * @param name the name of the server
 */
record ServerNames(DistinguishedName name) {

    static final String MTA = "Microsoft MTA";
    static final String PRIVATE_STORE = "Microsoft Private MDB";
    static final String PUBLIC_STORE = "Microsoft Public MDB";
    static final String DIRECTORY = "Microsoft DSA";
    static final String ATTENDANT = "Microsoft System Attendant";
    static final String DIRSYNC_AGENT = "Microsoft DXA";

    String server() {
        return name.value();
    }

    DistinguishedName mta() {
        return name.child(MTA);
    }

    DistinguishedName privateStore() {
        return name.child(PRIVATE_STORE);
    }

    DistinguishedName publicStore() {
        return name.child(PUBLIC_STORE);
    }

    DistinguishedName dirsyncAgent() {
        return name.child(DIRSYNC_AGENT);
    }

    /** Returns the name of a transport stack of the server, as the Administrator program proposes it (Q199412). */
    DistinguishedName stack(String kind) {
        return name.child(stackName(kind));
    }

    String stackName(String kind) {
        return kind + " (" + server() + ')';
    }
}
