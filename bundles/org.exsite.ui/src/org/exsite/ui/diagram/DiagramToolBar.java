package org.exsite.ui.diagram;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.ObjectImages;

/** The buttons in the heading of the page. */
final class DiagramToolBar {

    private final TopologyPage page;
    private EClass kind;
    private DropDownAction connect;

    DiagramToolBar(TopologyPage page) {
        this.page = page;
    }

    void fill(IToolBarManager bar) {
        connect = new DropDownAction(Messages.Tool_connect, icon("connect"), this::fillConnect, this::draw); //$NON-NLS-1$
        bar.add(connect);
        bar.add(new Separator());
        bar.add(action(Messages.Tool_arrange, "arrange", () -> page.arranging().anew())); //$NON-NLS-1$
        bar.add(toggle(Messages.Tool_servers, "servers", page.state()::showsServers, page.state()::showServers)); //$NON-NLS-1$
        bar.add(new DropDownAction(Messages.Tool_filter, icon("filter"), this::fillFilter, null)); //$NON-NLS-1$
        bar.add(new Separator());
        bar.add(action(Messages.Tool_zoomOut, "zoom_out", () -> page.canvas().zoomOut())); //$NON-NLS-1$
        bar.add(action(Messages.Tool_zoomIn, "zoom_in", () -> page.canvas().zoomIn())); //$NON-NLS-1$
        bar.add(action(Messages.Tool_fit, "fit", () -> page.canvas().fit())); //$NON-NLS-1$
        bar.add(toggle(Messages.Tool_map, "map", page.map()::isWanted, page.map()::want)); //$NON-NLS-1$
        bar.add(new Separator());
        bar.add(action(Messages.Tool_export, "export", () -> new PictureExport(page).run())); //$NON-NLS-1$
    }

    private void draw() {
        page.draw(kind);
        page.canvas().setFocus();
    }

    private void fillConnect(IMenuManager menu) {
        menu.add(kind(null));
        menu.add(new Separator());
        SiteLinks.TYPES.forEach(type -> menu.add(kind(type)));
        menu.add(new Separator());
        OutsideLinks.TYPES.forEach(type -> menu.add(kind(type)));
    }

    private IAction kind(EClass type) {
        Action action = new Action(type == null ? Messages.Tool_anyKind : ObjectLabels.ofClass(type),
                IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    kind = type;
                    connect.setToolTipText(type == null ? Messages.Tool_connect
                            : Messages.bind(Messages.Tool_connectKind, ObjectLabels.ofClass(type)));
                    draw();
                }
            }
        };
        action.setImageDescriptor(type == null ? null : ObjectImages.descriptor(type));
        action.setChecked(kind == type);
        return action;
    }

    private void fillFilter(IMenuManager menu) {
        for (LinkKind shown : LinkKind.values()) {
            Action action = new Action(shown.label(), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    page.state().show(shown, isChecked());
                }
            };
            action.setImageDescriptor(LinkSwatch.of(page.canvas().palette().of(shown), shown == LinkKind.REPLICATION));
            action.setChecked(page.state().shows(shown));
            menu.add(action);
        }
        menu.add(new Separator());
        Action all = new Action(Messages.Tool_allKinds) {
            @Override
            public void run() {
                for (LinkKind shown : LinkKind.values()) {
                    page.state().show(shown, true);
                }
            }
        };
        menu.add(all);
    }

    private IAction action(String text, String icon, Runnable work) {
        Action action = new Action(text, icon(icon)) {
            @Override
            public void run() {
                if (page.isReady()) {
                    work.run();
                    page.canvas().setFocus();
                }
            }
        };
        action.setToolTipText(text);
        return action;
    }

    private IAction toggle(String text, String icon, BooleanSupplier state, Consumer<Boolean> work) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                if (page.isReady()) {
                    work.accept(isChecked());
                }
            }
        };
        action.setImageDescriptor(icon(icon));
        action.setToolTipText(text);
        action.setChecked(state.getAsBoolean());
        page.state().addListener(() -> action.setChecked(state.getAsBoolean()));
        return action;
    }

    static ImageDescriptor icon(String name) {
        return ImageDescriptor.createFromURL(DiagramToolBar.class.getResource("/icons/full/elcl16/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
