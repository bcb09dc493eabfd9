package org.exsite.ui.diagram;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;

/** A button with a menu beside it. */
final class DropDownAction extends Action implements IMenuCreator {

    private final Consumer<IMenuManager> fill;
    private final Runnable work;
    private MenuManager manager;

    DropDownAction(String text, ImageDescriptor image, Consumer<IMenuManager> fill, Runnable work) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.fill = fill;
        this.work = work;
        setImageDescriptor(image);
        setToolTipText(text);
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (work != null) {
            work.run();
        } else if (event.widget instanceof ToolItem item) {
            Rectangle box = item.getBounds();
            Menu menu = getMenu(item.getParent());
            menu.setLocation(item.getParent().toDisplay(box.x, box.y + box.height));
            menu.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        manager = new MenuManager();
        fill.accept(manager);
        return manager.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (manager != null) {
            manager.dispose();
            manager = null;
        }
    }
}
