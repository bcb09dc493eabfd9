package org.exsite.ui.addresses;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressChange;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.ui.bulk.BulkEdit;
import org.exsite.ui.editor.OrganizationEditor;

/** Updates the e-mail addresses of all recipients of a site, as one step, after somebody has looked at what changes. */
public final class AddressUpdates {

    private AddressUpdates() {
    }

    /** Opens the review and does what was chosen. Returns whether anything was changed. */
    public static boolean open(OrganizationEditor editor, SiteAddressing addressing) {
        editor.commitPendingEdit();
        if (Sites.siteOf(addressing).isEmpty()) {
            MessageDialog.openInformation(editor.getSite().getShell(), Messages.Update_title, Messages.Update_noSite);
            return false;
        }
        UpdateDialog dialog = new UpdateDialog(editor.getSite().getShell(), editor.getOrganization(), addressing);
        return dialog.open() == Window.OK && apply(editor, addressing, dialog.chosen());
    }

    private static boolean apply(OrganizationEditor editor, SiteAddressing addressing, List<AddressChange> changes) {
        String site = Sites.siteOf(addressing).map(ObjectLabels::of).orElse(""); //$NON-NLS-1$
        String label = changes.size() == 1
                ? Messages.bind(Messages.Update_labelOne, ObjectLabels.of(changes.getFirst().recipient()))
                : Messages.bind(Messages.Update_label, changes.size(), site);
        return new BulkEdit<>(editor, label, changes, change -> command(editor, change)).run();
    }

    private static Command command(OrganizationEditor editor, AddressChange change) {
        return SetCommand.create(editor.getEditingDomain(), change.recipient(), Literals.RECIPIENT__PROXY_ADDRESSES,
                change.after());
    }
}
