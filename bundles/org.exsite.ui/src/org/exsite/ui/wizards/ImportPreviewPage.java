package org.exsite.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.exsite.directory.SourcePreview;
import org.exsite.model.storage.AtomicFile;
import org.exsite.ui.tables.ColumnWidths;

/** Shows what an import will bring, before anything is written. */
final class ImportPreviewPage extends WizardPage {

    /** How many problems the window shows; the saved log has all. */
    private static final int SHOWN = 1000;

    private Table sources;
    private Table contents;
    private Text lines;
    private Text log;
    private Button merge;
    private ImportPreview preview;

    ImportPreviewPage() {
        super("preview"); //$NON-NLS-1$
        setTitle(Messages.Preview_title);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        sources = table(area, new String[] {Messages.Preview_file, Messages.Preview_format, Messages.Preview_charset,
            Messages.Preview_separators}, new int[] {120, 100, 100, 100});
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(700, 70).applyTo(sources);
        sources.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showLines()));
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(700, 260).applyTo(tabs);
        contents = table(tabs, new String[] {Messages.Preview_class, Messages.Preview_objects, Messages.Preview_new,
            Messages.Preview_changed}, new int[] {300, 100, 100, 100});
        lines = text(tabs);
        log = text(tabs);
        tab(tabs, Messages.Preview_contents, contents);
        tab(tabs, Messages.Preview_lines, lines);
        tab(tabs, Messages.Preview_log, log);
        merge = new Button(area, SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(merge);
        Button save = new Button(area, SWT.PUSH);
        save.setText(Messages.Preview_save);
        save.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> save()));
        setControl(area);
        if (preview != null) {
            show(preview);
        }
    }

    private static Table table(Composite parent, String[] titles, int[] widths) {
        Table table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles[i]);
            column.setWidth(new ColumnWidths(table).of(titles[i], widths[i]));
        }
        return table;
    }

    private static Text text(TabFolder tabs) {
        Text text = new Text(tabs, SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        return text;
    }

    private static void tab(TabFolder tabs, String title, org.eclipse.swt.widgets.Control content) {
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(content);
    }

    void show(ImportPreview next) {
        preview = next;
        if (sources == null) {
            return;
        }
        sources.removeAll();
        for (SourcePreview source : preview.sources()) {
            row(sources, source.file().getFileName().toString(), ImportLog.format(source), source.charset(),
                    source.separators().map(ImportLog::separators).orElse("")); //$NON-NLS-1$
        }
        fit(sources);
        sources.select(0);
        showLines();
        boolean compared = preview.present().isPresent();
        contents.removeAll();
        for (ClassCounts.Row row : preview.counts().rows()) {
            row(contents, row.label(), String.valueOf(row.all()), compared ? String.valueOf(row.fresh()) : "", //$NON-NLS-1$
                    compared ? String.valueOf(row.changed()) : ""); //$NON-NLS-1$
        }
        log.setText(new ImportLog(preview).text(SHOWN));
        merge.setVisible(compared);
        merge.setSelection(false);
        merge.setText(Messages.bind(Messages.Preview_merge, preview.organization().getName().replace("&", "&&"))); //$NON-NLS-1$ //$NON-NLS-2$
        List<?> unread = preview.unread();
        setMessage(Messages.bind(Messages.Preview_summary, new Object[] {preview.counts().total(), unread.size(),
            preview.remarks().size()}), unread.isEmpty() ? NONE : WARNING);
    }

    private static void row(Table table, String... texts) {
        new TableItem(table, SWT.NONE).setText(texts);
    }

    /** Makes columns wide enough for what is in them. */
    private static void fit(Table table) {
        for (TableColumn column : table.getColumns()) {
            int least = column.getWidth();
            column.pack();
            column.setWidth(Math.max(least, column.getWidth()));
        }
    }

    private void showLines() {
        int selected = sources.getSelectionIndex();
        lines.setText(selected < 0 ? "" : String.join("\n", preview.sources().get(selected).lines())); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(Messages.Preview_logName);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen));
        }
    }

    /** Writes the whole log; a failure is shown. */
    void save(Path file) {
        byte[] text = new ImportLog(preview).text(Integer.MAX_VALUE).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, out -> out.write(text), false);
        } catch (IOException e) {
            MessageDialog.openError(getShell(), Messages.Import_window, Messages.bind(Messages.Preview_notSaved, file,
                    e.getLocalizedMessage()));
        }
    }

    /** Tells whether to merge into the organization that is open instead of making a new file. */
    boolean isMerge() {
        return merge != null && !merge.isDisposed() && merge.getSelection();
    }
}
