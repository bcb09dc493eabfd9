package org.exsite.ui.quickfix;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.OrganizationEditor;

/** What fields, trees and other parts of an editor offer against problems; the same as the Problems view offers. */
public final class EditorFixes {

    private EditorFixes() {
    }

    /** Tells whether any of the problems has a fix that can be applied now. */
    public static boolean canFix(OrganizationEditor editor, List<Finding> findings) {
        OpenModel model = OpenModels.of(editor);
        return findings.stream().anyMatch(finding -> !model.fixes(finding).isEmpty());
    }

    /** Opens the menu of the fixes at a place of the display. */
    public static void open(OrganizationEditor editor, List<Finding> findings, Control owner, Point location) {
        new QuickFixMenu(OpenModels.of(editor), findings).open(owner, location);
    }

    /** Adds the fixes to a menu. */
    public static void fill(IMenuManager menu, OrganizationEditor editor, List<Finding> findings) {
        for (QuickFixMenu.Entry entry : new QuickFixMenu(OpenModels.of(editor), findings).entries()) {
            if (entry.run() == null && !menu.isEmpty()) {
                menu.add(new Separator());
            }
            Action action = new Action(entry.text().replace("&", "&&") + '@') { //$NON-NLS-1$ //$NON-NLS-2$
                @Override
                public void run() {
                    entry.run().run();
                }
            };
            action.setEnabled(entry.run() != null);
            action.setImageDescriptor(entry.image() == null ? null : ImageDescriptor.createFromImage(entry.image()));
            menu.add(action);
        }
    }
}
