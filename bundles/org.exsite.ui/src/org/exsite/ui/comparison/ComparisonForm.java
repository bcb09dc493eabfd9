package org.exsite.ui.comparison;

import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IMessage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.changes.ChangeRow;
import org.exsite.ui.changes.ChangeTable;
import org.exsite.ui.editor.OrganizationInput;
import org.exsite.ui.editor.PlatformToolkit;
import org.exsite.ui.editor.pages.HeadingMessage;

/** The controls of a comparison: the two files, and below them the changes, or why there are none to be seen. */
final class ComparisonForm {

    private final FormToolkit toolkit;
    private final ScrolledForm scrolled;
    private final Form form;
    private final Label before;
    private final Label after;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final ChangeTable table;
    private final Composite explained;
    private final Label explanation;
    private final ComparisonEditor part;

    ComparisonForm(Composite parent, ComparisonEditor part) {
        this.part = part;
        toolkit = new PlatformToolkit(parent.getDisplay(), this::control);
        scrolled = toolkit.createScrolledForm(parent);
        scrolled.addDisposeListener(event -> toolkit.dispose());
        form = scrolled.getForm();
        form.setText(Messages.Form_title);
        toolkit.decorateFormHeading(form);
        form.addMessageHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                part.stopOrGo();
            }
        });
        PlatformUI.getWorkbench().getHelpSystem().setHelp(form.getBody(), "org.exsite.help.comparison"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(2).margins(5, 5).applyTo(form.getBody());
        before = file(Messages.Form_before);
        after = file(Messages.Form_after);
        body = toolkit.createComposite(form.getBody());
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(body);
        table = new ChangeTable(toolkit, body, SWT.SINGLE, part::filter);
        createButtons();
        explained = toolkit.createComposite(body);
        GridLayoutFactory.swtDefaults().applyTo(explained);
        explanation = toolkit.createLabel(explained, "", SWT.WRAP); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(explanation);
        stack.topControl = table.area();
        showFiles();
    }

    private Label file(String title) {
        GridDataFactory.fillDefaults().indent(5, 0).applyTo(toolkit.createLabel(form.getBody(), title));
        Label label = toolkit.createLabel(form.getBody(), ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void createButtons() {
        BooleanSupplier known = () -> part.comparison() != null && !part.comparison().rows().isEmpty();
        table.buttons().add(Messages.Action_reveal, part::reveal,
                () -> known.getAsBoolean() && table.selected() == 1);
        table.buttons().add(Messages.Action_swap, part::swap, () -> true);
        table.buttons().add(Messages.Action_export, part::export, known);
        table.buttons().add(Messages.Action_refresh, part::refresh, () -> true);
        table.createMenu(part::reveal);
    }

    Composite control() {
        return scrolled;
    }

    /** Returns what changes must have in them to be shown, in lower case. */
    String filter() {
        return table.filter();
    }

    List<ChangeRow> selection() {
        return table.selection();
    }

    void setFocus() {
        table.setFocus();
    }

    void show(List<ChangeRow> rows) {
        table.show(rows);
    }

    /** Shows how far the files are read; until that is done, what was found before stays to be looked at. */
    void reading(int percent) {
        say(Messages.bind(Messages.Read_running, percent), IMessageProvider.INFORMATION, true);
        table.buttons().update();
    }

    void compared(FileComparison comparison) {
        int count = comparison.rows().size();
        form.setText(count == 0 ? Messages.Form_none : Messages.bind(Messages.Form_count, count));
        if (comparison.isOfTwoOrganizations()) {
            say(Messages.bind(Messages.Form_others, ObjectLabels.of(comparison.before().organization()),
                    ObjectLabels.of(comparison.after().organization())), IMessageProvider.WARNING, false);
        } else {
            form.setBusy(false);
            form.setMessage(null, IMessageProvider.NONE);
        }
        showFiles();
        explain(count == 0 ? Messages.Form_noneExplained : null);
    }

    void failed(String reason) {
        form.setText(Messages.Form_title);
        say(Messages.Read_retry, IMessageProvider.ERROR, false);
        showFiles();
        explain(reason);
    }

    void stopped() {
        form.setText(Messages.Form_title);
        say(Messages.Read_stopped, IMessageProvider.WARNING, false);
        explain(Messages.Read_stoppedExplained);
    }

    private void say(String text, int type, boolean busy) {
        form.setBusy(busy);
        form.setMessage(text, type, new IMessage[] {new HeadingMessage(text, type)});
    }

    /** Shows a text in place of the table, or the table if there is none. */
    private void explain(String text) {
        explanation.setText(text == null ? "" : text); //$NON-NLS-1$
        stack.topControl = text == null ? table.area() : explained;
        body.layout(true, true);
        table.buttons().update();
    }

    private void showFiles() {
        show(before, part.input().before());
        show(after, part.input().after());
    }

    private static void show(Label label, OrganizationInput file) {
        String place = ComparisonInput.place(file);
        long modified = file.modified();
        label.setText(modified == 0 ? place : Messages.bind(Messages.Form_file, place,
                DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT).format(new Date(modified))));
        label.setToolTipText(label.getText());
    }
}
