package org.exsite.ui.settings;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.RuleGroup;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.explanation.RuleHelp;
import org.exsite.ui.tables.ColumnWidths;

/** The rules by subject, with a field that narrows them by words of their titles, texts, ids and articles. */
final class RuleList {

    private static final int HEIGHT = 200;

    private final TreeViewer viewer;
    private final FilteredTree tree;

    /** @param selected is done when the selection changes */
    RuleList(Composite parent, RuleEdits edits, Runnable selected) {
        tree = new FilteredTree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL,
                new Words(), true, true);
        tree.setInitialText(Messages.List_filter);
        tree.getFilterControl().setToolTipText(Messages.List_filterTip);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(tree);
        viewer = tree.getViewer();
        viewer.setContentProvider(new Content());
        viewer.getTree().setHeaderVisible(true);
        Names.give(viewer.getTree(), Messages.List_rule);
        column(Messages.List_rule, 330, new RuleLabels(RuleLabels.Column.NAME, edits));
        column(Messages.List_severity, 100, new RuleLabels(RuleLabels.Column.SEVERITY, edits));
        column(Messages.List_articles, 130, new RuleLabels(RuleLabels.Column.ARTICLES, edits));
        viewer.setInput(ExchangeRules.groups());
        viewer.addSelectionChangedListener(event -> selected.run());
        viewer.getTree().addHelpListener(event -> RuleHelp.show(
                viewer.getStructuredSelection().getFirstElement() instanceof Rule rule ? rule : null,
                RulesPage.HELP));
    }

    private void column(String title, int width, RuleLabels labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(new ColumnWidths(viewer.getTree()).of(title, width));
        column.setLabelProvider(labels);
    }

    /** Returns the rules that are selected, those of selected subjects among them. */
    List<Rule> selection() {
        Stream<?> chosen = viewer.getStructuredSelection().stream();
        return chosen.flatMap(element -> element instanceof RuleGroup group ? group.rules().stream()
                : Stream.of((Rule) element)).distinct().toList();
    }

    void select(Rule rule) {
        viewer.setSelection(new StructuredSelection(rule), true);
        viewer.getTree().setFocus();
    }

    void refresh() {
        viewer.refresh();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof RuleGroup group ? group.rules().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Rule rule ? ExchangeRules.group(rule).orElse(null) : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof RuleGroup group && !group.rules().isEmpty();
        }
    }

    private static final class Words extends PatternFilter {

        @Override
        protected boolean isLeafMatch(Viewer shown, Object element) {
            if (element instanceof RuleGroup group) {
                return wordMatches(group.title());
            }
            RuleDescriptor about = ((Rule) element).descriptor();
            return wordMatches(String.join(" ", about.title(), about.id(), about.id().replace('-', ' '), //$NON-NLS-1$
                    String.join(" ", about.references()), about.symptom(), about.cause())); //$NON-NLS-1$
        }
    }
}
