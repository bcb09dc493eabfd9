package org.exsite.ui.servers;

/** What a server does for its site or organization besides what every server does, in the order in which it is told. */
enum ServerRole {

    /** Computes the routing table of the site (Q159186). */
    ROUTING_CALCULATION(Messages.Role_routing),
    /** Sends messages to other sites: a bridgehead of a site connector, or the server of another one to a site. */
    MESSAGING_BRIDGEHEAD(Messages.Role_messaging),
    /** Replicates the directory with other sites. */
    DIRECTORY_BRIDGEHEAD(Messages.Role_directory),
    /** Has an Internet Mail Service. */
    INTERNET_MAIL(Messages.Role_internetMail),
    /** Has a connector to another mail system. */
    GATEWAY(Messages.Role_gateway),
    /** Synchronizes the directory with Microsoft Mail (Q182511). */
    DIRECTORY_SYNCHRONIZATION(Messages.Role_dirsync),
    /** Makes the offline address books. */
    OFFLINE_ADDRESS_BOOK(Messages.Role_offline),
    /** Holds the site folders (Q152960). */
    SITE_FOLDERS(Messages.Role_siteFolders),
    /** Manages the keys of advanced security (Q196161). */
    KEY_MANAGEMENT(Messages.Role_keys);

    private final String label;

    ServerRole(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
