package org.exsite.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.exsite.rules.Finding;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.Jump;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.ProblemCounts;
import org.exsite.ui.explanation.RuleHelp;

/**
 * The findings of the organization that is edited, all of them, put together by rule, severity, object or subject. Unlike
 * the Problems view it has no limit, and can show what is suppressed.
 */
public final class FindingsView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.exsite.ui.findings"; //$NON-NLS-1$

    private static final String HELP = "org.exsite.help.findings"; //$NON-NLS-1$

    private final EditorFollower follower = new EditorFollower(this::refresh);
    private OrganizationEditor shown;
    private FindingsState state = new FindingsState(null);
    private TreeViewer viewer;
    private Text filter;

    /** Opens the view, puts the findings together in a way, and selects one of the groups. */
    public static void show(IWorkbenchPage page, FindingGrouping grouping, Object key) {
        try {
            FindingsView view = (FindingsView) page.showView(ID);
            view.filter.setText(""); //$NON-NLS-1$
            view.group(grouping);
            view.select(key);
        } catch (PartInitException e) {
            ILog.of(FindingsView.class).log(e.getStatus());
        }
    }

    /** Opens the view with the suppressed findings shown. */
    public static void showSuppressed(IWorkbenchPage page) {
        try {
            FindingsView view = (FindingsView) page.showView(ID);
            view.filter.setText(""); //$NON-NLS-1$
            view.showSuppressed(true);
        } catch (PartInitException e) {
            ILog.of(FindingsView.class).log(e.getStatus());
        }
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = new FindingsState(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        state.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.View_filter);
        Names.give(filter, Messages.View_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> refresh());
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new FindingComparer());
        viewer.setContentProvider(new FindingContent());
        viewer.getTree().setHeaderVisible(true);
        Names.give(viewer.getTree(), getTitle());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        FindingColumn.create(viewer);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> open());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(new FindingMenu(this)::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addDisposeListener(event -> menu.dispose());
        getSite().setSelectionProvider(viewer);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
        viewer.getTree().addHelpListener(event -> RuleHelp.show(selected(), HELP));
        new FindingsBar(this, state).fill(getViewSite().getActionBars());
        follower.follow(getSite().getPage());
        refresh();
    }

    /** Returns the editor whose findings are shown, or {@code null} if there is none. */
    OrganizationEditor editor() {
        return follower.editor();
    }

    /** Returns the findings that are selected, those of selected groups among them. */
    List<Finding> selected() {
        Stream<?> chosen = viewer.getStructuredSelection().stream();
        return chosen.flatMap(element -> switch (element) {
            case Finding finding -> Stream.of(finding);
            case FindingGroup group -> group.findings().stream();
            default -> Stream.<Finding>empty();
        }).distinct().toList();
    }

    /** Puts the findings together in another way. */
    public void group(FindingGrouping grouping) {
        state.grouping(grouping);
        refresh();
        new FindingsBar(this, state).fill(getViewSite().getActionBars());
    }

    /** Says whether suppressed findings are shown. */
    public void showSuppressed(boolean shown) {
        state.suppressed(shown);
        refresh();
        viewer.expandAll();
        new FindingsBar(this, state).fill(getViewSite().getActionBars());
    }

    void expand(boolean all) {
        if (all) {
            viewer.expandAll();
        } else {
            viewer.collapseAll();
        }
    }

    private void select(Object key) {
        groups().stream().filter(group -> group.key().equals(key)).findFirst().ifPresent(group -> {
            viewer.expandToLevel(group, 1);
            viewer.setSelection(new StructuredSelection(group), true);
        });
    }

    private List<FindingGroup> groups() {
        return viewer.getInput() instanceof List<?> groups
                ? groups.stream().map(FindingGroup.class::cast).toList() : List.of();
    }

    private void refresh() {
        if (viewer == null || viewer.getTree().isDisposed()) {
            return;
        }
        OrganizationEditor editor = editor();
        shareHistory(editor);
        List<Finding> all = editor == null ? List.of() : state.findings(editor);
        Object[] open = viewer.getExpandedElements();
        boolean first = groups().isEmpty();
        List<Finding> matching = FindingFilter.matching(all, filter.getText());
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(state.grouping().groups(matching));
            viewer.setExpandedElements(open);
            if (first && matching.size() <= FindingsState.FEW) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        setContentDescription(editor == null ? Messages.View_none : Messages.bind(Messages.View_counts,
                editor.getTitle(), ProblemCounts.text(editor.getValidation())) + state.note(editor)
                + Optional.of(matching.size()).filter(size -> size != all.size())
                        .map(size -> Messages.bind(Messages.View_filtered, size)).orElse("")); //$NON-NLS-1$
    }

    /** What is fixed from here can be undone from here. */
    private void shareHistory(OrganizationEditor editor) {
        if (editor != null && editor != shown) {
            editor.getActions().shareHistory(getViewSite().getActionBars());
        }
        shown = editor;
    }

    private void open() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        if (chosen instanceof Finding finding && editor() != null) {
            Jump.to(editor(), finding.object(), finding.feature());
        } else if (chosen instanceof FindingGroup) {
            viewer.setExpandedState(chosen, !viewer.getExpandedState(chosen));
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        follower.stop();
        super.dispose();
    }
}
