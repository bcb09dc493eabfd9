package org.exsite.ui.find;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.find.ObjectSearch;
import org.exsite.model.edit.find.SearchText;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.live.ReadingJob;

/** A field to search with, the objects that were found, and how many there are. It stays fast with very many. */
final class FoundList {

    /** How many objects are shown at most; whoever wants others types more. */
    static final int LIMIT = 2000;

    private static final long PAUSE = 80;

    private final Supplier<? extends Stream<? extends DirectoryObject>> among;
    private final DirectoryObject initial;
    private final Runnable changed;
    private final Text search;
    private final TableViewer viewer;
    private final Label count;
    private final ReadingJob<ObjectSearch.Result> job;
    private List<DirectoryObject> shown = List.of();

    /**
     * @param among gives the objects that can be chosen, in the background
     * @param initial what is selected first, or {@code null}
     * @param style {@code SWT.MULTI} or {@code SWT.SINGLE}
     * @param changed is told when another object is selected
     */
    FoundList(Composite parent, Supplier<? extends Stream<? extends DirectoryObject>> among, DirectoryObject initial,
            int style, Runnable changed) {
        this.among = among;
        this.initial = initial;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.List_hint);
        Names.give(search, Messages.List_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 250).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), Messages.List_found);
        FoundColumns.create(viewer, layout);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(shown.get(index), index));
        viewer.addSelectionChangedListener(event -> changed.run());
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        job = new ReadingJob<>(Messages.Job_search, area, this::found);
        job.setSystem(true);
        search.addModifyListener(event -> ask(PAUSE));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
                viewer.getTable().setFocus();
            }
        });
        ask(0);
    }

    TableViewer viewer() {
        return viewer;
    }

    Text search() {
        return search;
    }

    /** Returns what is selected, in the order of the list. */
    List<DirectoryObject> selected() {
        return Arrays.stream(viewer.getTable().getSelectionIndices()).sorted().mapToObj(shown::get).toList();
    }

    private void ask(long delay) {
        count.setText(Messages.List_running);
        ObjectSearch wanted = new ObjectSearch(SearchText.of(search.getText()), LIMIT);
        job.ask(canceled -> wanted.run(among.get(), canceled), delay);
    }

    private void found(ObjectSearch.Result result) {
        boolean everything = search.getText().isBlank();
        shown = result.objects();
        viewer.setSelection(StructuredSelection.EMPTY);
        viewer.setInput(shown);
        viewer.setItemCount(shown.size());
        int first = !everything || shown.size() == 1 ? 0 : initial == null ? -1 : shown.indexOf(initial);
        if (first >= 0 && !shown.isEmpty()) {
            viewer.getTable().setSelection(first);
            viewer.getTable().showSelection();
        }
        NumberFormat number = NumberFormat.getIntegerInstance();
        count.setText(result.matches() > shown.size()
                ? Messages.bind(Messages.List_limited, number.format(shown.size()), number.format(result.matches()))
                : Messages.bind(Messages.List_count, number.format(result.matches()), number.format(result.total())));
        changed.run();
    }
}
