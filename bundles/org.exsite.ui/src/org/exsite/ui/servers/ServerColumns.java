package org.exsite.ui.servers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.exsite.model.DirectoryObject;
import org.exsite.model.InformationStore;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.Server;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.common.ExchangeVersion;
import org.exsite.ui.editor.lists.ListColumn;

/** The columns of the list of servers. Those of the parts of a server are empty but for their names. */
final class ServerColumns {

    private static final String COMMA = ", "; //$NON-NLS-1$

    private final Function<Server, ? extends Iterable<ServerRole>> roles;
    private final Function<Server, Integer> mailboxes;

    /** @param mailboxes gives the number of mailboxes of a server, less than 0 if it is not known yet */
    ServerColumns(Function<Server, ? extends Iterable<ServerRole>> roles, Function<Server, Integer> mailboxes) {
        this.roles = roles;
        this.mailboxes = mailboxes;
    }

    List<ListColumn> all() {
        return List.of(ListColumn.of(Messages.Column_name, 20, ObjectLabels::of),
                column(Messages.Column_site, 10, server -> Sites.siteOf(server).map(ObjectLabels::of).orElse("")), //$NON-NLS-1$
                column(Messages.Column_version, 6, ServerColumns::version),
                column(Messages.Column_servicePack, 3, ServerColumns::servicePack),
                ListColumn.of(Messages.Column_roles, 32, of(server -> roles(server, COMMA)),
                        of(server -> roles(server, "\n"))), //$NON-NLS-1$
                column(Messages.Column_mailboxes, 8, this::mailboxes)
                        .sortedBy(Comparator.comparing(object -> object instanceof Server server
                                ? mailboxes.apply(server) : -1)),
                column(Messages.Column_stores, 20, ServerColumns::stores));
    }

    private static ListColumn column(String label, int weight, Function<Server, String> text) {
        return ListColumn.of(label, weight, of(text));
    }

    private static Function<DirectoryObject, String> of(Function<Server, String> text) {
        return object -> object instanceof Server server ? text.apply(server) : ""; //$NON-NLS-1$
    }

    private static String version(Server server) {
        return ExchangeVersion.parse(server.getVersion()).map(version -> version.major() + "." + version.minor()) //$NON-NLS-1$
                .orElse(Objects.toString(server.getVersion(), "")); //$NON-NLS-1$
    }

    private static String servicePack(Server server) {
        Optional<ExchangeVersion> version = ExchangeVersion.parse(server.getVersion());
        return version.filter(known -> known.servicePack() > 0).map(known -> Integer.toString(known.servicePack()))
                .orElse(""); //$NON-NLS-1$
    }

    private String roles(Server server, String between) {
        StringBuilder text = new StringBuilder();
        for (ServerRole role : roles.apply(server)) {
            text.append(text.isEmpty() ? "" : between).append(role.label()); //$NON-NLS-1$
        }
        return text.toString();
    }

    private String mailboxes(Server server) {
        int count = mailboxes.apply(server);
        return count < 0 ? "" : Integer.toString(count); //$NON-NLS-1$
    }

    private static String stores(Server server) {
        return server.getChildren().stream().filter(InformationStore.class::isInstance)
                .map(store -> store instanceof PrivateInformationStore ? Messages.Store_private : Messages.Store_public)
                .collect(Collectors.joining(COMMA));
    }
}
