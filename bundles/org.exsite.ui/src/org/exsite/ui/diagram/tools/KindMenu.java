package org.exsite.ui.diagram.tools;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.diagram.Messages;
import org.exsite.ui.editor.ObjectImages;

/** Asks for the kind of a connector; one that cannot be is disabled and says why. */
final class KindMenu {

    private final Control owner;
    private final List<EClass> types;
    private final Function<EClass, Optional<String>> problem;
    private final Consumer<EClass> chosen;

    KindMenu(Control owner, List<EClass> types, Function<EClass, Optional<String>> problem, Consumer<EClass> chosen) {
        this.owner = owner;
        this.types = types;
        this.problem = problem;
        this.chosen = chosen;
    }

    void open(int x, int y) {
        Menu menu = new Menu(owner.getShell(), SWT.POP_UP);
        ObjectImages images = new ObjectImages(owner);
        for (EClass type : types) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            String label = ObjectLabels.ofClass(type);
            Optional<String> why = problem.apply(type);
            String text = why.isEmpty() ? label : Messages.bind(Messages.Kind_impossible, label, why.get());
            item.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setImage(images.of(type));
            item.setEnabled(why.isEmpty());
            item.addListener(SWT.Selection, event -> chosen.accept(type));
        }
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(owner.toDisplay(x, y));
        menu.setVisible(true);
    }
}
