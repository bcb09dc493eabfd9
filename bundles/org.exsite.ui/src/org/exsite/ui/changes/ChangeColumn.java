package org.exsite.ui.changes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.operations.OperationWarnings;

/** The columns of the table of changes. */
enum ChangeColumn {

    /** The object or attribute. */
    SUBJECT(260),
    /** Whether it was added, changed or deleted. */
    KIND(80),
    /** The value before. */
    OLD(200),
    /** The value now. */
    NEW(200),
    /** Where the object lies. */
    PLACE(240),
    /** What the change would spoil. */
    WARNING(360);

    private final int width;

    ChangeColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    String title() {
        return switch (this) {
            case SUBJECT -> Messages.Column_subject;
            case KIND -> Messages.Column_kind;
            case OLD -> Messages.Column_old;
            case NEW -> Messages.Column_new;
            case PLACE -> Messages.Column_place;
            case WARNING -> Messages.Column_warning;
        };
    }

    ColumnLabelProvider labels(ObjectImages images) {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text((ChangeRow) element);
            }

            @Override
            public Image getImage(Object element) {
                ChangeRow row = (ChangeRow) element;
                if (ChangeColumn.this == WARNING) {
                    return row.warnings().stream().map(Finding::severity).min(Comparator.naturalOrder())
                            .map(ObjectImages::sign).orElse(null);
                }
                return ChangeColumn.this == SUBJECT && row.feature() == null
                        ? images.of(row.change().object().eClass()) : null;
            }
        };
    }

    private String text(ChangeRow row) {
        ObjectChange change = row.change();
        FeatureChange feature = row.feature();
        return switch (this) {
            case SUBJECT -> feature == null ? ObjectLabels.of(change.object()) : feature.label();
            case KIND -> feature == null ? kind(change) : ""; //$NON-NLS-1$
            case OLD -> feature == null ? "" : values(feature, feature.before()); //$NON-NLS-1$
            case NEW -> feature == null ? "" : values(feature, feature.after()); //$NON-NLS-1$
            case WARNING -> row.warnings().stream().map(OperationWarnings::line).collect(Collectors.joining("; ")); //$NON-NLS-1$
            case PLACE -> feature != null || change.name().parent() == null ? "" //$NON-NLS-1$
                    : change.name().parent().toString();
        };
    }

    private static String kind(ObjectChange change) {
        return switch (change) {
            case ObjectChange.Created creation -> Messages.Kind_created;
            case ObjectChange.Deleted deletion -> Messages.Kind_deleted;
            case ObjectChange.Modified modification -> Messages.Kind_modified;
        };
    }

    /** Of several values those that differ, because a list of a thousand members says nothing. */
    private static String values(FeatureChange feature, List<Object> values) {
        boolean partly = feature.isMany() && !feature.before().isEmpty() && !feature.after().isEmpty();
        List<Object> shown = !partly ? values : values == feature.before() ? feature.removed() : feature.added();
        return String.join(", ", feature.texts(shown)); //$NON-NLS-1$
    }
}
