package org.exsite.ui.findings;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.ColumnWidths;

/** The columns of the view. */
enum FindingColumn {

    PROBLEM(Messages.Column_problem, 440) {
        @Override
        String text(Finding finding) {
            return finding.message();
        }
    },
    OBJECT(Messages.Column_object, 190) {
        @Override
        String text(Finding finding) {
            return ObjectLabels.of(DistinguishedNames.owner(finding.object()));
        }
    },
    ARTICLES(Messages.Column_articles, 110) {
        @Override
        String text(Finding finding) {
            return String.join(", ", finding.rule().descriptor().references()); //$NON-NLS-1$
        }
    },
    RULE(Messages.Column_rule, 210) {
        @Override
        String text(Finding finding) {
            return finding.rule().id();
        }
    },
    REASON(Messages.Column_reason, 200) {
        @Override
        String text(Finding finding) {
            return finding.suppression().orElse(""); //$NON-NLS-1$
        }
    };

    private final String title;
    private final int width;

    FindingColumn(String title, int width) {
        this.title = title;
        this.width = width;
    }

    abstract String text(Finding finding);

    static void create(TreeViewer viewer) {
        ColumnWidths widths = new ColumnWidths(viewer.getTree());
        for (FindingColumn column : values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(column.title);
            made.getColumn().setWidth(widths.of(column.title, column.width));
            made.getColumn().setMoveable(true);
            made.setLabelProvider(new Labels(column));
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        private final FindingColumn column;

        Labels(FindingColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return switch (element) {
                case Finding finding -> column.text(finding);
                case FindingGroup group when column == PROBLEM ->
                    Messages.bind(Messages.Group_label, group.label(), group.findings().size());
                case FindingContent.Rest rest when column == PROBLEM ->
                    Messages.bind(Messages.Group_rest, rest.number());
                default -> ""; //$NON-NLS-1$
            };
        }

        @Override
        public Image getImage(Object element) {
            return column != PROBLEM ? null : switch (element) {
                case Finding finding -> ObjectImages.sign(finding.severity());
                case FindingGroup group -> ObjectImages.sign(group.worst());
                default -> null;
            };
        }

        /** What is suppressed is there, but does not count. */
        @Override
        public Color getForeground(Object element) {
            return element instanceof Finding finding && finding.isSuppressed()
                    ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Finding finding ? finding.message() : null;
        }
    }
}
