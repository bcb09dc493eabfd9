package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Server;
import org.exsite.model.query.Sites;

/** Asks for the server that a new Internet Mail Service runs on, and how it sends. */
final class InternetServerPage extends FieldPage {

    private final DirectoryObject container;
    private ObjectChoice server;
    private Text smartHost;

    InternetServerPage(DirectoryObject container) {
        super("internetServer", Messages.Internet_title, Messages.Internet_description); //$NON-NLS-1$
        this.container = container;
    }

    @Override
    protected void createFields() {
        List<Server> servers = Sites.siteOf(container).map(Sites::servers).orElse(List.of());
        server = object(Messages.Internet_serverField, proposed(servers), false, () -> List.copyOf(servers));
        smartHost = text(Messages.Internet_hostField, ""); //$NON-NLS-1$
        note(Messages.Internet_note);
        checkFromTheStart();
    }

    /** Returns the first server that can run a service and runs none, or else the first. */
    private Server proposed(List<Server> servers) {
        return servers.stream().filter(candidate -> new InternetMailDraft(container, candidate, null, "", List.of()) //$NON-NLS-1$
                .serverProblem().isEmpty()).findFirst().orElse(servers.isEmpty() ? null : servers.getFirst());
    }

    @Override
    protected Optional<String> problem() {
        return new InternetMailDraft(container, server(), null, smartHost(), List.of()).serverProblem();
    }

    Server server() {
        return (Server) server.get();
    }

    String smartHost() {
        return smartHost.getText().strip();
    }
}
