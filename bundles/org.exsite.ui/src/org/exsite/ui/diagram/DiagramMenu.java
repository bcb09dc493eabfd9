package org.exsite.ui.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Box;
import org.exsite.diagram.edit.OutsideLinks;
import org.exsite.diagram.edit.SiteLinks;
import org.exsite.model.Connector;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.tree.DirectoryMenu;

/** The menu on the parts of a diagram: what the mouse can do, for those who use none, and what the tree offers. */
final class DiagramMenu {

    private static final double BESIDE = 220;

    private final TopologyPage page;
    private final DiagramTips tips;

    DiagramMenu(TopologyPage page, DiagramTips tips) {
        this.page = page;
        this.tips = tips;
    }

    void install() {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        page.canvas().setMenu(manager.createContextMenu(page.canvas()));
        tips.giveWayTo(page.canvas().getMenu());
        page.canvas().addDisposeListener(event -> manager.dispose());
        page.editor().getEditorSite().registerContextMenu(OrganizationEditor.ID + ".diagram", manager, //$NON-NLS-1$
                page.editor().getSelection(), false);
    }

    private void fill(IMenuManager menu) {
        if (!page.isReady()) {
            return;
        }
        Optional<Part> part = page.selectedPart();
        part.flatMap(page.gestures()::end).ifPresent(end -> {
            MenuManager sites = new MenuManager(Messages.Menu_connect);
            SiteLinks.TYPES.forEach(type -> sites.add(action(type, () -> connect(end, type))));
            menu.add(sites);
            MenuManager outside = new MenuManager(Messages.Menu_connectOutside);
            OutsideLinks.TYPES.forEach(type -> outside.add(action(type, () -> connectOutside(end, type, part.get()))));
            menu.add(outside);
        });
        part.map(Part::object).filter(Gestures::takesSpaces).map(Connector.class::cast).ifPresent(connector ->
                menu.add(action(Messages.Menu_addSpace, null, () -> addSpace(connector))));
        part.filter(selected -> Gestures.nameFeature(selected.object()).isPresent()).ifPresent(selected ->
                menu.add(action(Messages.Menu_rename, null, () -> new InPlaceRename(page, selected).open())));
        part.ifPresent(selected -> menu.add(action(Messages.Menu_open, null,
                () -> page.editor().reveal(selected.object(), null))));
        menu.add(new Separator());
        new DirectoryMenu(page.editor()).fill(menu);
    }

    private void connect(SiteLinks.End from, EClass type) {
        List<Node> others = page.state().topology().sites().stream().filter(node -> node.object() != from.site()).toList();
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(page.editor().getSite().getShell(),
                LabelProvider.createTextProvider(Object::toString));
        dialog.setTitle(ObjectLabels.ofClass(type));
        dialog.setMessage(Messages.bind(Messages.Menu_target, ObjectLabels.of(from.site())));
        dialog.setElements(others.toArray());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Node target) {
            page.gestures().connect(from, new SiteLinks.End((Site) target.object(), null), type);
        }
    }

    private void connectOutside(SiteLinks.End from, EClass type, Part part) {
        Box box = page.state().scene().bounds(part);
        page.gestures().connect(from, type, box.right() + BESIDE, box.centreY());
    }

    private void addSpace(Connector connector) {
        AddressSpaceDialog dialog = new AddressSpaceDialog(page.editor().getSite().getShell(), connector);
        if (dialog.open() == Window.OK) {
            page.gestures().addSpace(connector, dialog.space());
        }
    }

    private static Action action(EClass type, Runnable work) {
        return action(ObjectLabels.ofClass(type) + Messages.Menu_dots, ObjectImages.descriptor(type), work);
    }

    private static Action action(String text, ImageDescriptor image, Runnable work) {
        Action action = new Action(text, image) {
            @Override
            public void run() {
                work.run();
            }
        };
        return action;
    }
}
