package org.exsite.ui.sites;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.exsite.model.AddressType;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.Protocol;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.schema.Schema;
import org.exsite.ui.editor.lists.ListColumn;

/** The columns of the list of the configuration of sites. */
final class SiteColumns {

    private static final Function<DirectoryObject, String> SETTINGS = object -> settings(object, ", "); //$NON-NLS-1$

    private SiteColumns() {
    }

    static List<ListColumn> all() {
        return List.of(ListColumn.of(Messages.Column_name, 44, SiteColumns::name),
                ListColumn.of(Messages.Column_settings, 40, SETTINGS, object -> settings(object, "\n"))); //$NON-NLS-1$
    }

    /** The Administrator program calls what there is one of in a site by its kind, not by its directory name. */
    private static String name(DirectoryObject object) {
        return Schema.of(object.eClass()).fixedName().isPresent() ? ObjectLabels.ofClass(object.eClass())
                : ObjectLabels.of(object);
    }

    /** Returns what matters most of an object, so that sites can be compared without opening each form. */
    private static String settings(DirectoryObject object, String between) {
        return switch (object) {
            case SiteAddressing site -> site.getGatewayProxies().stream()
                    .filter(template -> ProxyGenerator.isGenerated(site, template)).map(AddressTemplate::text)
                    .collect(Collectors.joining(between));
            case Protocol protocol -> Boolean.FALSE.equals(protocol.getEnabled()) ? Messages.Protocol_disabled
                    : protocol.getPort() == null ? Messages.Protocol_enabled
                    : Messages.bind(Messages.Protocol_port, protocol.getPort().toString());
            case AddressType generator when generator.getGeneratorLibrary() != null -> generator.getGeneratorLibrary();
            case DirectoryReplicationConnector connector when connector.getRemoteSite() != null ->
                    connector.getRemoteSite().value();
            default -> ""; //$NON-NLS-1$
        };
    }
}
