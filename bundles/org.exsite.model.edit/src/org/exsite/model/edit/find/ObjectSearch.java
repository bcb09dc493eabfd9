package org.exsite.model.edit.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;

/**
 * Looks for objects, the best matches first and equally good ones by name. The model is only read, so that it may be done
 * in the background within {@link org.exsite.model.util.Reading#only}.
 *
 * @param text what the objects have to match
 * @param limit how many objects are wanted at most; all matches are counted
 */
public record ObjectSearch(SearchText text, int limit) {

    private static final int STEP = 1024;

    /**
     * What was found.
     *
     * @param objects the best matches
     * @param matches how many objects match
     * @param total how many objects were looked at
     */
    public record Result(List<DirectoryObject> objects, int matches, int total) {
    }

    /**
     * Looks for objects.
     *
     * @param among the objects to look at
     * @throws CancellationException if canceled
     */
    public Result run(Stream<? extends DirectoryObject> among, BooleanSupplier canceled) {
        List<List<DirectoryObject>> ranks = new ArrayList<>();
        for (int i = 0; i < SearchText.NO_MATCH; i++) {
            ranks.add(new ArrayList<>());
        }
        int matches = 0;
        int total = 0;
        for (Iterator<? extends DirectoryObject> all = among.iterator(); all.hasNext();) {
            DirectoryObject object = all.next();
            if (total++ % STEP == 0 && canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            int rank = text.isEmpty() ? 0 : text.rank(object);
            if (rank < SearchText.NO_MATCH) {
                matches++;
                if (ranks.get(rank).size() < limit) {
                    ranks.get(rank).add(object);
                }
            }
        }
        return new Result(best(ranks), matches, total);
    }

    /** Objects that nobody asked for by a text keep the order of the directory. */
    private List<DirectoryObject> best(List<List<DirectoryObject>> ranks) {
        Comparator<DirectoryObject> order = Comparator.comparing(ObjectLabels::of, String.CASE_INSENSITIVE_ORDER);
        return ranks.stream().flatMap(found -> text.isEmpty() ? found.stream() : found.stream().sorted(order))
                .limit(limit).toList();
    }
}
