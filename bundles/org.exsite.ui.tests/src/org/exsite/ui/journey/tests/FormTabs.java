package org.exsite.ui.journey.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.exsite.ui.editor.OrganizationEditor;

/** The tabs of the form that an editor shows. */
public final class FormTabs {

    private FormTabs() {
    }

    /** Returns the tabs in their order. A form is made after its object was selected, between other events. */
    public static List<CTabItem> of(OrganizationEditor editor) {
        handleEvents();
        return Widgets.all(editor.getSite().getShell(), CTabFolder.class).filter(Control::isVisible)
                .filter(folder -> label(folder).contains("Raw Properties")).findFirst()
                .map(folder -> List.of(folder.getItems())).orElse(List.of());
    }

    /** Returns the tabs that have fields, which is all but the one with links. */
    public static List<CTabItem> withFields(OrganizationEditor editor) {
        return of(editor).stream().filter(tab -> !tab.getText().equals("Used By")).toList();
    }

    /** Returns the tab with a label. */
    public static Optional<CTabItem> tab(OrganizationEditor editor, String label) {
        return of(editor).stream().filter(item -> item.getText().equals(label)).findFirst();
    }

    /** Opens a tab, as a click on it does. */
    public static void open(CTabItem tab) {
        tab.getParent().setSelection(tab);
        Event event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
        handleEvents();
    }

    /** Returns the controls of the fields of a tab. */
    public static List<Control> fields(CTabItem tab) {
        return Widgets.all(tab.getControl(), Control.class).filter(control -> FieldEdit.featureName(control) != null)
                .toList();
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }

    private static List<String> label(CTabFolder folder) {
        return Arrays.stream(folder.getItems()).map(CTabItem::getText).toList();
    }
}
