package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.Messages;

/** A dialog to choose objects of the directory from a list that can be searched; it stays fast with very many. */
public final class ObjectPicker extends Dialog {

    private final String title;
    private final List<DirectoryObject> candidates;
    private final DirectoryObject initial;
    private final boolean several;
    private List<DirectoryObject> shown;
    private List<DirectoryObject> result = List.of();
    private TableViewer viewer;
    private Label count;

    private ObjectPicker(Shell shell, String title, List<DirectoryObject> candidates, DirectoryObject initial,
            boolean several) {
        super(shell);
        this.title = title;
        this.candidates = candidates;
        this.initial = initial;
        this.several = several;
        this.shown = candidates;
    }

    /**
     * Lets somebody choose.
     *
     * @param initial what is selected first, or {@code null}
     * @param several whether more than one object can be chosen
     * @return what was chosen; empty if nothing was
     */
    public static List<DirectoryObject> open(Shell shell, String title, List<DirectoryObject> candidates,
            DirectoryObject initial, boolean several) {
        ObjectPicker picker = new ObjectPicker(shell, title, candidates, initial, several);
        return picker.open() == Window.OK ? picker.result : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(preferred.x, convertWidthInCharsToPixels(90)),
                Math.max(preferred.y, convertHeightInCharsToPixels(25)));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Picker_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 250).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL
                | (several ? SWT.MULTI : SWT.SINGLE));
        viewer.getTable().setHeaderVisible(true);
        PickerColumns.create(viewer, layout, new ColumnWeightData(40), new ColumnWeightData(60));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(shown.get(index), index));
        viewer.addSelectionChangedListener(event -> updateButton());
        viewer.addDoubleClickListener(event -> okPressed());
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        search.addModifyListener(event -> filter(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTable().setFocus();
            }
        });
        filter(""); //$NON-NLS-1$
        applyDialogFont(area);
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        if (initial != null && shown.contains(initial)) {
            viewer.getTable().setSelection(shown.indexOf(initial));
            viewer.getTable().showSelection();
        }
        updateButton();
        return contents;
    }

    @Override
    protected void okPressed() {
        result = java.util.Arrays.stream(viewer.getTable().getSelectionIndices()).mapToObj(shown::get).toList();
        if (!result.isEmpty()) {
            super.okPressed();
        }
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        shown = wanted.isEmpty() ? candidates : candidates.stream().filter(object -> texts(object)
                .anyMatch(part -> part != null && part.toLowerCase(Locale.ROOT).contains(wanted))).toList();
        viewer.setSelection(StructuredSelection.EMPTY);
        viewer.setInput(shown);
        viewer.setItemCount(shown.size());
        if (!wanted.isEmpty() && !shown.isEmpty()) {
            viewer.getTable().setSelection(0);
        }
        count.setText(Messages.bind(Messages.Picker_count, shown.size(), candidates.size()));
        updateButton();
    }

    private void updateButton() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(viewer.getTable().getSelectionCount() > 0);
        }
    }

    private static Stream<String> texts(DirectoryObject object) {
        Stream<String> names = Stream.of(object.getName(), ObjectLabels.of(object));
        return object instanceof Recipient recipient ? Stream.concat(names, Stream.concat(
                Stream.ofNullable(recipient.getAlias()), recipient.getProxyAddresses().stream().map(Object::toString)))
                : names;
    }
}
