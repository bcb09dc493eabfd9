package org.exsite.ui.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.rules.Finding;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.StatusText;

/** Offers the fixes of the problems of what is selected in the editor. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        if (!(part instanceof OrganizationEditor editor) || editor.getEvaluation() == null) {
            return null;
        }
        editor.commitPendingEdit();
        List<Finding> findings = findings(editor);
        Control focus = Display.getCurrent().getFocusControl();
        if (findings.isEmpty()) {
            StatusText.say(editor, Messages.QuickFixHandler_none);
            Display.getCurrent().beep();
        } else if (focus != null) {
            new QuickFixMenu(OpenModels.of(editor), findings).open(focus, location(focus));
        }
        return null;
    }

    /** The problems of the selected objects and of what belongs to them, such as address spaces. */
    private static List<Finding> findings(OrganizationEditor editor) {
        List<Finding> findings = new ArrayList<>();
        for (Object selected : editor.getSelection().objects()) {
            if (selected instanceof EObject object) {
                findings.addAll(editor.getEvaluation().findings(object));
                object.eAllContents().forEachRemaining(inner -> {
                    if (!(inner instanceof DirectoryObject)) {
                        findings.addAll(editor.getEvaluation().findings(inner));
                    }
                });
            }
        }
        return findings;
    }

    private static Point location(Control focus) {
        if (focus instanceof Tree tree && tree.getSelectionCount() > 0) {
            Rectangle bounds = tree.getSelection()[0].getBounds();
            return tree.toDisplay(bounds.x, bounds.y + bounds.height);
        }
        if (focus instanceof DiagramCanvas diagram) {
            return diagram.toDisplay(diagram.besideSelection());
        }
        return focus.toDisplay(0, focus.getSize().y);
    }
}
