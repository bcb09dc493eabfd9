package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.Placement;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;

/** The menu entries for new objects that have a wizard, wherever in an organization somebody is. */
public final class CreateMenu {

    private CreateMenu() {
    }

    /** Returns the submenu New for an object that is selected, with the wizards for the classes. */
    public static IMenuManager submenu(OrganizationEditor editor, DirectoryObject selected, List<EClass> types) {
        MenuManager menu = new MenuManager(Messages.Menu_new);
        actions(editor, selected, types).forEach(menu::add);
        return menu;
    }

    /** Returns an action for each wizard; those that have no place for the object are disabled. */
    public static List<IAction> actions(OrganizationEditor editor, DirectoryObject selected, List<EClass> types) {
        return types.stream().map(type -> action(editor, place(selected, type), type)).toList();
    }

    private static IAction action(OrganizationEditor editor, Optional<DirectoryObject> place, EClass type) {
        Action action = new Action(Messages.bind(Messages.Menu_entry, ObjectLabels.ofClass(type)),
                ObjectImages.descriptor(type)) {
            @Override
            public void run() {
                CreateWizards.open(editor, place.orElseThrow(), type);
            }
        };
        action.setEnabled(place.isPresent());
        return action;
    }

    /**
     * Returns where a new object goes if something is selected: the nearest container that may hold it, else where its
     * site has such objects, or the first site if none is selected.
     */
    static Optional<DirectoryObject> place(DirectoryObject selected, EClass type) {
        for (EObject place = selected; place instanceof DirectoryObject container; place = place.eContainer()) {
            if (Placement.mayHold(container, type)) {
                return Optional.of(container);
            }
        }
        return site(selected).flatMap(site -> Sites.find(site, Sites.place(type)));
    }

    private static Optional<Site> site(DirectoryObject selected) {
        return Sites.siteOf(selected).or(() -> EcoreUtil.getRootContainer(selected).eContents().stream()
                .filter(Site.class::isInstance).map(Site.class::cast).findFirst());
    }
}
