package org.exsite.ui.uses;


import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.TableViewer;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.find.Use;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.tables.TextColumns;

/** The columns of the list of uses: by what, in which attribute, and where that lies. */
final class UseColumns {

    private static final int NAME = 35;
    private static final int ATTRIBUTE = 25;
    private static final int PLACE = 40;

    private UseColumns() {
    }

    static void create(TableViewer viewer, TableColumnLayout layout) {
        ObjectImages images = new ObjectImages(viewer.getControl());
        TextColumns<Use> columns = new TextColumns<>(viewer, layout, Use.class, use -> images.of(use.user().eClass()),
                use -> null);
        columns.add(Messages.Column_user, NAME, use -> ObjectLabels.of(use.user()));
        columns.add(Messages.Column_attribute, ATTRIBUTE, UseColumns::attribute);
        columns.add(Messages.Column_place, PLACE, use -> use.user().getDistinguishedName().toString());
    }

    /** An attribute of a part is named with the part: "Connected sites: Site". */
    static String attribute(Use use) {
        return use.holder() == use.user() ? use.attribute() : Messages.bind(Messages.Column_part,
                ObjectLabels.ofFeature(use.holder().eContainingFeature()), use.attribute());
    }
}
