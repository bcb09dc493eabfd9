package org.exsite.ui.routing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.exsite.model.Connector;
import org.exsite.model.Recipient;
import org.exsite.model.Server;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.ui.editor.OrganizationEditor;

/** What the page about routing answers about an object: for the menus on it in trees, tables and the diagram. */
public final class RoutingMenu {

    private RoutingMenu() {
    }

    /** Adds what can be asked about the selected objects, and a separator; nothing if that is nothing. */
    public static void fill(IMenuManager menu, OrganizationEditor editor, List<? extends EObject> selected) {
        if (selected.size() != 1) {
            return;
        }
        switch (selected.getFirst()) {
            case Recipient recipient -> {
                DistinguishedName name = recipient.getDistinguishedName();
                menu.add(action(Messages.Menu_traceTo, editor, page -> page.traceTo(name.toString())));
                menu.add(action(Messages.Menu_traceFrom, editor, page -> page.traceFrom(name)));
                menu.add(new Separator());
            }
            case Connector connector -> down(menu, editor, connector.getDistinguishedName());
            case Server server -> down(menu, editor, server.getDistinguishedName());
            default -> {
                // nothing to ask
            }
        }
    }

    private static void down(IMenuManager menu, OrganizationEditor editor, DistinguishedName name) {
        menu.add(action(Messages.Menu_down, editor, page -> {
            if (!page.isDown(name)) {
                page.toggle(name);
            }
        }));
        menu.add(new Separator());
    }

    private static Action action(String label, OrganizationEditor editor, Consumer<RoutingPage> work) {
        return new Action(label) {
            @Override
            public void run() {
                work.accept(RoutingPage.open(editor));
            }
        };
    }
}
