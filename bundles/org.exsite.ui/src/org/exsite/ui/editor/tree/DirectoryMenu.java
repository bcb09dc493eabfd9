package org.exsite.ui.editor.tree;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ObjectNames;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Finding;
import org.exsite.ui.addresses.AddressUpdates;
import org.exsite.ui.create.CreateMenu;
import org.exsite.ui.create.CreateWizards;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.quickfix.EditorFixes;
import org.exsite.ui.routing.RoutingMenu;

/** The menu on the selected objects, for trees and for the diagram. */
public final class DirectoryMenu {

    private final OrganizationEditor editor;

    /** Makes the menu of an editor. */
    public DirectoryMenu(OrganizationEditor editor) {
        this.editor = editor;
    }

    void install(TreeViewer viewer) {
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(this::fill);
        Menu menu = manager.createContextMenu(viewer.getControl());
        viewer.getControl().setMenu(menu);
        viewer.getControl().addDisposeListener(event -> manager.dispose());
        editor.getEditorSite().registerContextMenu(OrganizationEditor.ID + ".tree", manager, viewer, false); //$NON-NLS-1$
    }

    /** Adds what can be done with the selected objects. */
    public void fill(IMenuManager menu) {
        List<EObject> objects = editor.getSelection().objects();
        if (objects.size() == 1 && editor.getEditingDomain() != null) {
            MenuManager children = new MenuManager(Messages.Tree_new);
            fillNew(children, objects.getFirst());
            menu.add(children);
            List<Finding> findings = editor.getValidation().findingsWithParts(objects.getFirst());
            if (!findings.isEmpty()) {
                MenuManager fixes = new MenuManager(Messages.Tree_fix);
                EditorFixes.fill(fixes, editor, findings);
                menu.add(fixes);
            }
            if (objects.getFirst() instanceof SiteAddressing addressing) {
                menu.add(update(addressing));
            }
            menu.add(new Separator());
        }
        if (editor.getEditingDomain() != null) {
            RoutingMenu.fill(menu, editor, objects);
        }
        editor.getActions().fill(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action update(SiteAddressing addressing) {
        return new Action(Messages.Preview_updateAll) {
            @Override
            public void run() {
                AddressUpdates.open(editor, addressing);
            }
        };
    }

    private void fillNew(IMenuManager menu, EObject container) {
        Collection<?> descriptors = editor.getEditingDomain().getNewChildDescriptors(container, null);
        for (Object descriptor : descriptors) {
            if (descriptor instanceof CommandParameter parameter && parameter.getEValue() instanceof DirectoryObject) {
                EClass type = parameter.getEValue().eClass();
                Action action = new Action(Messages.bind(Messages.Tree_newChild, ObjectLabels.ofClass(type)),
                        ObjectImages.descriptor(type)) {
                    @Override
                    public void run() {
                        create((DirectoryObject) container, parameter);
                    }
                };
                menu.add(action);
            }
        }
        if (container instanceof Site site) {
            CreateMenu.actions(editor, site, CreateWizards.TYPES).forEach(menu::add);
        }
        if (menu.getItems().length == 0) {
            Action nothing = new Action(Messages.Tree_newNothing) { };
            nothing.setEnabled(false);
            menu.add(nothing);
        }
    }

    private void create(DirectoryObject container, CommandParameter parameter) {
        DirectoryObject suggested = (DirectoryObject) parameter.getEValue();
        EClass type = suggested.eClass();
        if (CreateWizards.open(editor, container, type)) {
            return;
        }
        String name = suggested.getName();
        if (Schema.of(type).fixedName().isEmpty()) {
            InputDialog dialog = new InputDialog(editor.getSite().getShell(),
                    Messages.bind(Messages.Tree_newTitle, ObjectLabels.ofClass(type)),
                    Messages.bind(Messages.Tree_newMessage, ObjectLabels.of(container)), name,
                    text -> ObjectNames.problem(container, type, text).orElse(null));
            if (dialog.open() != Window.OK) {
                return;
            }
            name = dialog.getValue().strip();
        }
        DirectoryObject created = NewObjects.create(container, type, name);
        editor.execute(CreateChildCommand.create(editor.getEditingDomain(), container,
                new CommandParameter(null, (EReference) parameter.getFeature(), created), List.of(container)));
        if (created.eContainer() == container) {
            editor.reveal(created, null);
        }
    }
}
