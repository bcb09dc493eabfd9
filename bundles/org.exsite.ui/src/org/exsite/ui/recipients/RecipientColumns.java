package org.exsite.ui.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.FeatureGroup;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.edit.ValueLabels;
import org.exsite.model.query.Recipients;

/**
 * The columns that a table of recipients can have: some of its own, and one for each feature of recipients, with the
 * label that the schema has for it.
 */
final class RecipientColumns {

    /** The kinds of recipients that people look for, in the order of the Administrator program. */
    static final List<EClass> KINDS = List.of(Literals.MAILBOX, Literals.DISTRIBUTION_LIST, Literals.CUSTOM_RECIPIENT,
            Literals.PUBLIC_FOLDER);

    /** The column with the sign for problems. */
    static final String PROBLEMS = "problems"; //$NON-NLS-1$

    private static final int WIDTH = 18;
    private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.RECIPIENT__ALIAS, Literals.PERSON_RECIPIENT__TITLE,
            Literals.PERSON_RECIPIENT__DEPARTMENT);
    /** Features that have columns of their own, or no text. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.RECIPIENT__DISPLAY_NAME,
            Literals.DIRECTORY_OBJECT__ADMIN_DISPLAY_NAME, Literals.RECIPIENT__PROXY_ADDRESSES);

    private RecipientColumns() {
    }

    /**
     * Returns all columns; those that are shown at first come before the others.
     *
     * @param problems gives what is to be said of the problems of a recipient in a word; called from several threads
     */
    static List<RecipientColumn> all(Function<Recipient, String> problems) {
        List<RecipientColumn> columns = new ArrayList<>();
        columns.add(new RecipientColumn(PROBLEMS, Messages.Column_problems, 3, null, problems));
        columns.add(new RecipientColumn("displayName", Messages.Column_displayName, 26, //$NON-NLS-1$
                Literals.RECIPIENT__DISPLAY_NAME, ObjectLabels::of));
        columns.add(new RecipientColumn("kind", Messages.Column_kind, 18, null, //$NON-NLS-1$
                recipient -> ObjectLabels.ofClass(recipient.eClass())));
        columns.add(ofFeature(Literals.RECIPIENT__ALIAS));
        columns.add(address(ProxyAddress.SMTP, 32));
        columns.add(ofFeature(Literals.PERSON_RECIPIENT__TITLE));
        columns.add(ofFeature(Literals.PERSON_RECIPIENT__DEPARTMENT));
        columns.add(new RecipientColumn("place", Messages.Column_place, 36, null, RecipientColumns::place)); //$NON-NLS-1$
        columns.add(address(ProxyAddress.X400, 36));
        features().stream().filter(feature -> !SHOWN.contains(feature)).map(RecipientColumns::ofFeature)
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    /** Tells whether a column is shown until somebody chooses otherwise. */
    static boolean isShownAtFirst(RecipientColumn column) {
        return column.feature() == null ? !column.id().equals(addressId(ProxyAddress.X400))
                : column.feature() == Literals.RECIPIENT__DISPLAY_NAME || SHOWN.contains(column.feature());
    }

    private static List<EStructuralFeature> features() {
        return KINDS.stream().flatMap(kind -> kind.getEAllStructuralFeatures().stream()).distinct()
                .filter(feature -> !(feature instanceof EReference) && !LEFT_OUT.contains(feature)
                        && FeatureGroup.of(feature) != FeatureGroup.RAW).toList();
    }

    private static RecipientColumn ofFeature(EStructuralFeature feature) {
        return new RecipientColumn(feature.getName(), ObjectLabels.ofFeature(feature), WIDTH, feature,
                recipient -> text(recipient, feature));
    }

    private static RecipientColumn address(String type, int width) {
        return new RecipientColumn(addressId(type), Messages.bind(Messages.Column_address, type), width, null,
                recipient -> Recipients.firstOfType(recipient, type).map(ProxyAddress::value).orElse("")); //$NON-NLS-1$
    }

    private static String addressId(String type) {
        return "address." + type; //$NON-NLS-1$
    }

    private static String text(Recipient recipient, EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(recipient.eClass()) && recipient.eIsSet(feature)
                ? ValueLabels.of(feature, recipient.eGet(feature)) : ""; //$NON-NLS-1$
    }

    private static String place(Recipient recipient) {
        StringBuilder path = new StringBuilder();
        for (Object place = recipient.eContainer(); place instanceof DirectoryObject here && here.eContainer() != null;
                place = here.eContainer()) {
            path.insert(0, path.isEmpty() ? ObjectLabels.of(here) : ObjectLabels.of(here) + " / "); //$NON-NLS-1$
        }
        return path.toString();
    }
}
