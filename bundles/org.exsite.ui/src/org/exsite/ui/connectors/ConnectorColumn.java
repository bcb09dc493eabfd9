package org.exsite.ui.connectors;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.edit.ConnectorServers;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.lists.ListColumn;

/** The columns of the list that tell of a connector by itself; problems are another matter. */
enum ConnectorColumn {

    NAME(Messages.Column_name, 30, ObjectLabels::of),
    KIND(Messages.Column_kind, 22, connector -> ObjectLabels.ofClass(connector.eClass())),
    SITE(Messages.Column_site, 12, connector -> Sites.siteOf(connector).map(ObjectLabels::of).orElse("")), //$NON-NLS-1$
    SERVER(Messages.Column_server, 14, connector -> String.join(ConnectorColumn.COMMA, ConnectorServers.of(connector))),
    SPACES(Messages.Column_spaces, 30, ConnectorColumn::spaces);

    /** Up to this many address spaces are shown, the rest is counted. */
    private static final int FEW = 3;
    private static final String COMMA = ", "; //$NON-NLS-1$

    private final String label;
    private final int weight;
    private final Function<Connector, String> text;

    ConnectorColumn(String label, int weight, Function<Connector, String> text) {
        this.label = label;
        this.weight = weight;
        this.text = text;
    }

    /** Returns all columns for a list. */
    static List<ListColumn> all() {
        return Arrays.stream(values()).map(column -> ListColumn.of(column.label, column.weight,
                object -> column.text.apply((Connector) object), object -> column.details((Connector) object))).toList();
    }

    /** Returns what is told when somebody points at the text: one address space in each line. */
    private String details(Connector connector) {
        return this == SPACES ? connector.getAddressSpaces().stream().map(ObjectLabels::of)
                .collect(Collectors.joining("\n")) : text.apply(connector); //$NON-NLS-1$
    }

    private static String spaces(Connector connector) {
        List<AddressSpace> spaces = connector.getAddressSpaces();
        String shown = spaces.stream().limit(FEW).map(ObjectLabels::of).collect(Collectors.joining(COMMA));
        return spaces.size() <= FEW ? shown : Messages.bind(Messages.Spaces_more, shown, spaces.size() - FEW);
    }
}
