package org.exsite.ui.diagram;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Menu;
import org.exsite.diagram.Node;
import org.exsite.diagram.Part;
import org.exsite.diagram.draw.Descriptions;
import org.exsite.rules.Finding;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.editor.OrganizationEditor;

/** Says in a tip what the part under the pointer is, and what is wrong with it. */
final class DiagramTips {

    private static final int MOST = 6;

    private final OrganizationEditor editor;
    private final DiagramCanvas canvas;
    private boolean covered;

    DiagramTips(OrganizationEditor editor, DiagramCanvas canvas) {
        this.editor = editor;
        this.canvas = canvas;
        canvas.state().addListener(this::show);
    }

    /** Has no tip lie over a menu as long as that is open. */
    void giveWayTo(Menu menu) {
        menu.addMenuListener(MenuListener.menuShownAdapter(event -> cover(true)));
        menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> cover(false)));
    }

    private void cover(boolean on) {
        covered = on;
        show();
    }

    private void show() {
        if (!canvas.isDisposed()) {
            Part part = covered ? null : canvas.state().pointed();
            String tip = part == null ? null : text(part).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
            if (!Objects.equals(tip, canvas.getToolTipText())) {
                canvas.setToolTipText(tip);
            }
        }
    }

    /** Returns what is said of a part. */
    String text(Part part) {
        List<Finding> findings = editor.getValidation() == null || part.object() == null ? List.of()
                : part instanceof Node node && node.kind() == Node.Kind.SITE
                        ? editor.getValidation().findings(part.object())
                        : editor.getValidation().findingsWithParts(part.object());
        String problems = findings.stream().limit(MOST).map(Finding::message).distinct()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return problems.isEmpty() ? Descriptions.of(part) : Descriptions.of(part) + "\n\n" + problems; //$NON-NLS-1$
    }
}
