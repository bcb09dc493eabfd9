package org.exsite.diagram;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DynamicRASConnector;
import org.exsite.model.FreeBusyConnector;
import org.exsite.model.InternetMailService;
import org.exsite.model.MSMailConnector;
import org.exsite.model.MailConnector;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;

/** The kinds of connectors that a diagram tells apart, by colour and by filter. */
public enum LinkKind {

    /** A site connector. */
    SITE,
    /** An X.400 connector over TCP/IP, TP4 or X.25. */
    X400,
    /** A dynamic RAS connector. */
    RAS,
    /** A directory replication connector, which carries no mail of people. */
    REPLICATION,
    /** An Internet Mail Service. */
    INTERNET,
    /** A connector to Microsoft Mail, for PCs or AppleTalk, or to its free and busy times. */
    MICROSOFT_MAIL,
    /** Any other connector. */
    OTHER;

    /** Returns the kind of a connector. */
    public static LinkKind of(EObject connector) {
        return switch (connector) {
            case SiteConnector site -> SITE;
            case DynamicRASConnector ras -> RAS;
            case X400Connector x400 -> X400;
            case DirectoryReplicationConnector replication -> REPLICATION;
            case InternetMailService internet -> INTERNET;
            case MSMailConnector mail -> MICROSOFT_MAIL;
            case MailConnector mail -> MICROSOFT_MAIL;
            case FreeBusyConnector times -> MICROSOFT_MAIL;
            default -> OTHER;
        };
    }

    /** Returns what people call it. */
    public String label() {
        return DiagramMessages.get("kind." + name());
    }
}
