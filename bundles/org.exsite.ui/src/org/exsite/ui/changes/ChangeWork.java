package org.exsite.ui.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.exsite.directory.ChangeApplication;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.ui.editor.OrganizationEditor;

/** What can be done with changes that are selected. */
public final class ChangeWork {

    /** How many reasons a dialog shows. */
    private static final int REASONS = 10;

    private final OrganizationEditor editor;

    /** Makes it for changes of the organization in an editor. */
    public ChangeWork(OrganizationEditor editor) {
        this.editor = editor;
    }

    /** Takes changes back, as one step for undo. What that means is worked out in another thread. */
    void revert(ChangeSet all, List<ChangeRow> rows) {
        List<ObjectChange> parts = parts(rows);
        Organization organization = editor.getOrganization();
        BackgroundWork.in(editor).compute(() -> {
            ChangeSet back = all.inverse().only(parts.stream().map(ObjectChange::inverse).toList());
            return ChangeApplication.of(back, organization);
        }).ifPresent(application -> apply(application, label(rows)));
    }

    private void apply(ChangeApplication application, String label) {
        application.command().setLabel(label);
        editor.executeUnasked(application.command());
        if (!application.conflicts().isEmpty()) {
            String reasons = application.conflicts().stream().limit(REASONS)
                    .map(ChangeApplication.Conflict::problem).collect(Collectors.joining("\n")); //$NON-NLS-1$
            Shell shell = editor.getSite().getShell();
            MessageDialog.openWarning(shell, Messages.Revert_title, Messages.bind(Messages.Revert_left, reasons));
        }
    }

    /** Returns the changes that rows stand for, several attributes of one object as one change. */
    static List<ObjectChange> parts(List<ChangeRow> rows) {
        Map<ObjectChange, List<FeatureChange>> features = new LinkedHashMap<>();
        List<ObjectChange> parts = new ArrayList<>();
        for (ChangeRow row : rows) {
            if (row.part() == row.change()) {
                parts.add(row.change());
            } else {
                features.computeIfAbsent(row.change(), change -> new ArrayList<>()).add(row.feature());
            }
        }
        features.forEach((change, some) -> {
            if (!parts.contains(change)) {
                parts.add(((ObjectChange.Modified) change).only(some));
            }
        });
        return parts;
    }

    /** Selects the object of a row, or what it lay in if it was deleted. */
    public void reveal(ChangeRow row) {
        for (DistinguishedName name = row.change().name(); name != null; name = name.parent()) {
            DirectoryObject object = DistinguishedNames.find(editor.getOrganization(), name);
            if (object != null) {
                boolean same = name.equals(row.change().name()) && row.feature() != null;
                editor.reveal(object, same ? row.feature().feature().orElse(null) : null);
                return;
            }
        }
    }

    private static String label(List<ChangeRow> rows) {
        ChangeRow first = rows.getFirst();
        if (rows.size() > 1) {
            return Messages.bind(Messages.Revert_several, rows.size());
        }
        String object = ObjectLabels.of(first.change().object());
        return first.part() == first.change() ? Messages.bind(Messages.Revert_object, object)
                : Messages.bind(Messages.Revert_attribute, first.feature().label(), object);
    }
}
