package org.exsite.ui.create;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.accessibility.Names;

/**
 * A page of fields under each other that says what is wrong while somebody types. A page that nobody has touched does
 * not complain, it is only not complete.
 */
abstract class FieldPage extends WizardPage {

    private Composite area;
    private boolean ready;
    private boolean touched;

    FieldPage(String name, String title, String description) {
        super(name);
        setTitle(title);
        setDescription(description);
    }

    /** Makes the fields, by the methods below. */
    protected abstract void createFields();

    /** Says what is in the way of going on, or nothing. */
    protected abstract Optional<String> problem();

    /** Has the page say from the start what is wrong, as its fields are filled in already. */
    final void checkFromTheStart() {
        touched = true;
    }

    /** Called after a field was changed, before the page is checked. */
    protected void changed() {
    }

    /** Called after the page was checked, when the buttons of the wizard are as they are to be. */
    protected void checked() {
    }

    @Override
    public final void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        createFields();
        setControl(area);
        changed();
        ready = true;
        check();
    }

    /** Looks anew, as what is in the way may depend on other pages. */
    @Override
    public boolean isPageComplete() {
        return ready && problem().isEmpty();
    }

    /** What other pages hold may have changed since this one was last seen. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            check();
        }
        super.setVisible(visible);
    }

    final Text text(String label, String value) {
        return text(label, value, SWT.BORDER | SWT.SINGLE);
    }

    /** Adds a field that cannot be edited and shows several lines. */
    final Text lines(String label, int count) {
        Text text = text(label, "", SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, count * text.getLineHeight()).applyTo(text);
        return text;
    }

    private Text text(String label, String value, int style) {
        label(label);
        Text text = new Text(area, style);
        text.setText(value);
        Names.give(text, label);
        text.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        return text;
    }

    final Combo choice(String label, List<String> items, int selected) {
        label(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        Names.give(combo, label);
        combo.addModifyListener(event -> update());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    final Button button(int style, String label, boolean on) {
        Button button = new Button(area, style);
        button.setText(label);
        button.setSelection(on);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> update()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    final ObjectChoice object(String label, DirectoryObject initial, boolean optional,
            Supplier<List<DirectoryObject>> candidates) {
        label(label);
        return new ObjectChoice(area, label, initial, optional, candidates, this::update);
    }

    final ObjectList objects(String label, Supplier<List<DirectoryObject>> candidates) {
        label(label);
        return new ObjectList(area, label, candidates, this::update);
    }

    final Label note(String text) {
        Label note = new Label(area, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(note);
        return note;
    }

    final Composite area() {
        return area;
    }

    final void update() {
        if (ready) {
            ready = false;
            touched = true;
            changed();
            ready = true;
            check();
        }
    }

    private void label(String label) {
        new Label(area, SWT.NONE).setText(label);
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(touched ? problem.orElse(null) : null);
        setPageComplete(problem.isEmpty());
        checked();
    }
}
