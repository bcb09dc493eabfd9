package org.exsite.ui.settings;

import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.exsite.rules.Rule;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.RuleGroup;
import org.exsite.ui.editor.ObjectImages;

/** What the list of rules says in one of its columns; what differs from the default is bold. */
final class RuleLabels extends ColumnLabelProvider {

    /** The columns. */
    enum Column {
        NAME, SEVERITY, ARTICLES
    }

    private final Column column;
    private final RuleEdits edits;

    RuleLabels(Column column, RuleEdits edits) {
        this.column = column;
        this.edits = edits;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof RuleGroup group) {
            return column == Column.NAME ? group.title() : ""; //$NON-NLS-1$
        }
        Rule rule = (Rule) element;
        return switch (column) {
            case NAME -> rule.descriptor().title();
            case SEVERITY -> severity(edits.configuration().severity(rule));
            case ARTICLES -> String.join(", ", rule.descriptor().references()); //$NON-NLS-1$
        };
    }

    @Override
    public Image getImage(Object element) {
        return column == Column.SEVERITY && element instanceof Rule rule
                ? ObjectImages.sign(edits.configuration().severity(rule).orElse(null)) : null;
    }

    @Override
    public Font getFont(Object element) {
        boolean differs = element instanceof Rule rule && differs(rule)
                || element instanceof RuleGroup group && group.rules().stream().anyMatch(this::differs);
        return differs ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
    }

    private boolean differs(Rule rule) {
        return !edits.configuration().reset(rule.id()).equals(edits.configuration());
    }

    /** Returns what people call a severity; that of nothing is off. */
    static String severity(Optional<Severity> severity) {
        return severity.isEmpty() ? Messages.Severity_off : switch (severity.get()) {
            case ERROR -> Messages.Severity_error;
            case WARNING -> Messages.Severity_warning;
            case INFO -> Messages.Severity_info;
        };
    }
}
