package org.exsite.ui.recipients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.DirectoryContainer;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/**
 * Which recipients a table shows, and in which order.
 *
 * @param place the organization, site or container whose recipients are shown
 * @param kind the class of the recipients, or {@code null} for all
 * @param filters what the texts of columns must be like
 * @param sort the column to sort by, or {@code null} for the order of the directory
 * @param descending whether the last comes first; empty texts come last either way
 */
record RecipientQuery(DirectoryObject place, EClass kind, Map<RecipientColumn, TextFilter> filters, RecipientColumn sort,
        boolean descending) {

    private static final int STEP = 4096;

    RecipientQuery {
        filters = Map.copyOf(filters);
    }

    /**
     * Looks for the recipients. The model is only read.
     *
     * @throws CancellationException if canceled
     */
    RecipientRows run(DirectoryObject organization, BooleanSupplier canceled) {
        List<Recipient> found = new ArrayList<>();
        int[] total = {0};
        Sites.recipients(place).filter(kind == null ? recipient -> true : kind::isInstance).forEach(recipient -> {
            if (total[0]++ % STEP == 0) {
                check(canceled);
            }
            if (matches(recipient)) {
                found.add(recipient);
            }
        });
        return new RecipientRows(sort == null ? found.toArray(Recipient[]::new) : sorted(found, canceled), total[0],
                places(organization));
    }

    private boolean matches(Recipient recipient) {
        for (Map.Entry<RecipientColumn, TextFilter> filter : filters.entrySet()) {
            if (!filter.getValue().test(filter.getKey().text().apply(recipient))) {
                return false;
            }
        }
        return true;
    }

    /** The texts are made once: asking for them while comparing would make each twenty times. */
    private Recipient[] sorted(List<Recipient> found, BooleanSupplier canceled) {
        Row[] rows = new Row[found.size()];
        for (int i = 0; i < rows.length; i++) {
            if (i % STEP == 0) {
                check(canceled);
            }
            rows[i] = new Row(sort.text().apply(found.get(i)), found.get(i));
        }
        Comparator<String> order = descending ? String.CASE_INSENSITIVE_ORDER.reversed() : String.CASE_INSENSITIVE_ORDER;
        Arrays.sort(rows, Comparator.comparing((Row row) -> row.text.isEmpty()).thenComparing(Row::text, order));
        check(canceled);
        return Arrays.stream(rows).map(Row::recipient).toArray(Recipient[]::new);
    }

    /** Returns the organization, its sites, and what recipients lie in there, each before what it contains. */
    private static List<DirectoryObject> places(DirectoryObject organization) {
        List<DirectoryObject> places = new ArrayList<>();
        places.add(organization);
        organization.getChildren().stream().filter(Site.class::isInstance).forEach(site -> {
            places.add(site);
            addContainers(site, places);
        });
        return places;
    }

    private static void addContainers(DirectoryObject parent, List<DirectoryObject> places) {
        for (DirectoryObject child : parent.getChildren()) {
            if (child instanceof DirectoryContainer
                    && !(parent instanceof Site && Sites.CONFIGURATION.equalsIgnoreCase(child.getName()))) {
                places.add(child);
                addContainers(child, places);
            }
        }
    }

    private static void check(BooleanSupplier canceled) {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private record Row(String text, Recipient recipient) {
    }
}
