package org.exsite.ui.journey.tests;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.schema.Schema;
import org.exsite.model.schema.Syntax;

/**
 * Changes what a field shows, whatever kind of field it is, as somebody would do it.
 *
 * @param control the control of the field
 * @param feature its feature
 * @param name the name of an object, for fields that hold one
 */
public record FieldEdit(Control control, EStructuralFeature feature, String name) {

    private static final String TYPED = "xy";
    private static final String OCTETS = "0F1E";
    private static final String SCHEDULE = "0F".repeat(84);

    /** Returns what a control tells of its feature, or {@code null} if it belongs to no field. */
    public static String featureName(Control control) {
        return (String) control.getData("org.exsite.feature");
    }

    /** Tells whether the field can be changed here; values with a form of their own have their own tests. */
    public boolean isPossible() {
        Class<?> type = feature.getEType().getInstanceClass();
        boolean plain = feature instanceof EReference || type == String.class || type == Integer.class
                || feature.getEType() == Literals.DISTINGUISHED_NAME
                || feature.getEType() == Literals.ACTIVATION_SCHEDULE;
        return switch (control) {
            case Text text -> text.getEditable() && plain;
            case Table table -> plain;
            default -> true;
        };
    }

    /** Changes it. */
    public void run() {
        switch (control) {
            case Text text -> type(text);
            case Button check -> {
                check.setSelection(!check.getSelection());
                check.notifyListeners(SWT.Selection, new Event());
            }
            case Combo choice -> {
                choice.select((choice.getSelectionIndex() + 1) % choice.getItemCount());
                choice.notifyListeners(SWT.Selection, new Event());
            }
            case Table table -> add(table);
            default -> throw new AssertionError(control);
        }
    }

    private void type(Text text) {
        text.setFocus();
        text.setText(feature.getEType() == Literals.DISTINGUISHED_NAME ? name
                : feature.getEType() == Literals.ACTIVATION_SCHEDULE ? SCHEDULE
                : Schema.of(feature).syntax() == Syntax.OCTET ? OCTETS
                : feature.getEType().getInstanceClass() == Integer.class ? "7" : TYPED);
        text.notifyListeners(SWT.DefaultSelection, new Event());
    }

    private void add(Table table) {
        String label = ObjectLabels.ofFeature(feature);
        Await.Answer answer = feature instanceof EReference ? null
                : feature.getEType() == Literals.DISTINGUISHED_NAME ? Await.answer(label, "OK", shell -> {
                    Table candidates = Widgets.all(shell, Table.class).findFirst().orElseThrow();
                    Await.until(label + " offers something", () -> candidates.getItemCount() > 0);
                    candidates.select(0);
                    Widgets.all(shell, Button.class).forEach(button -> button.setEnabled(true));
                }) : feature == Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES ? Await.answer("Add Attribute", "OK", shell -> {
                    Widgets.all(shell, Combo.class).findFirst().orElseThrow().setText("Favourite-Colour");
                    Widgets.all(shell, Text.class).filter(Text::getEditable).reduce((a, b) -> b).orElseThrow()
                            .setText(TYPED);
                }) : Await.answer("Add to " + label, "OK", shell -> Widgets.all(shell, Text.class)
                        .filter(Text::getEditable).findFirst().orElseThrow().setText(TYPED));
        Composite frame = table.getParent();
        List<Control> row = Arrays.asList(frame.getParent().getChildren());
        String add = answer == null ? "Add" : "Add..."; // the dots announce a dialog
        Widgets.all(row.get(row.indexOf(frame) + 1), Button.class).filter(button -> button.getText().equals(add))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        if (answer != null) {
            answer.check();
        }
    }
}
