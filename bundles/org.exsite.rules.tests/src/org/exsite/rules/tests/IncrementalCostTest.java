package org.exsite.rules.tests;

import static org.exsite.rules.tests.Library.BOOK;
import static org.exsite.rules.tests.Library.NOTE;
import static org.exsite.rules.tests.Library.SHELF;
import static org.exsite.rules.tests.Library.list;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Index;
import org.exsite.rules.RuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an edit only what it can affect is looked at, however large the model is. */
class IncrementalCostTest {

    private static final int BOOKS = 500;

    private final List<String> looked = new ArrayList<>();
    private final Index byTitle = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            looked.add("index " + Library.text(object, object.eClass().getEStructuralFeatures().getFirst()));
            if (object.eClass() == BOOK) {
                keys.accept(Library.text(object, Library.TITLE));
            }
        }

        /** Telling keys of one hash code apart is not looking for keys. */
        @Override
        public boolean has(EObject object, Object key) {
            return object.eClass() == BOOK && key.equals(Library.text(object, Library.TITLE));
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == Library.SHELF_NAME;
        }
    };
    private final EObject root = Library.shelf("root");
    private final EObject shelf = Library.shelf("shelf");
    private Evaluation evaluation;

    @BeforeEach
    void start() {
        Library.<EObject>list(root, Library.SHELVES).add(shelf);
        for (int i = 0; i < BOOKS; i++) {
            EObject book = Library.book("b" + i);
            Library.<EObject>list(book, Library.NOTES).add(Library.note("n" + i, "b" + (i + 1)));
            Library.<EObject>list(shelf, Library.BOOKS).add(book);
        }
        evaluation = Evaluator.start(new RuleSet(List.of(
                TestRule.on(BOOK, "book", (book, context) -> {
                    looked.add("book " + Library.text(book, Library.TITLE));
                    context.container(book, EObject.class);
                    context.container(book.eContainer(), EObject.class);
                }),
                TestRule.on(NOTE, "note", (note, context) -> {
                    looked.add("note " + Library.text(note, Library.TEXT));
                    context.lookup(byTitle, Library.text(note, Library.SEE));
                }),
                TestRule.on(SHELF, "shelf", SHELF, List.of(), (object, context) -> looked.add("shelf")),
                TestRule.on(byTitle, BOOK, "key", (key, holders, context) -> looked.add("key " + key)))),
                List.of(root));
        looked.clear();
    }

    @Test
    void anEditedObjectItsReadersAndWhatContainsIt() {
        book(7).eSet(Library.TITLE, "new");
        assertLooked("index new", "index shelf", "index root", "book new", "note n6");
    }

    @Test
    void anEditWithinAnObjectIsAnEditOfIt() {
        note(7).eSet(Library.TEXT, "new");
        assertLooked("index new", "index b7", "index shelf", "index root", "note new", "book b7", "note n6");
    }

    @Test
    void aReferenceThatChangesIsFollowedFromThenOn() {
        note(7).eSet(Library.SEE, "b100");
        evaluation.refresh();
        looked.clear();
        book(8).eSet(Library.TITLE, "x");
        assertLooked("index x", "index shelf", "index root", "book x");
        book(100).eSet(Library.TITLE, "y");
        assertLooked("index y", "index shelf", "index root", "book y", "note n99", "note n7");
    }

    @Test
    void anAddedObjectIsNoReasonToLookAtItsNeighbours() {
        Library.<EObject>list(shelf, Library.BOOKS).add(250, Library.book("b3"));
        assertLooked("index b3", "index shelf", "index root", "book b3", "key b3", "note n2");
    }

    @Test
    void aRemovedObjectIsMissedByItsReaders() {
        Library.<EObject>list(shelf, Library.BOOKS).remove(250);
        assertLooked("index shelf", "index root", "note n249");
    }

    @Test
    void aContainerThatIsRecolouredConcernsThoseThatAskedForIt() {
        shelf.eSet(Library.SHELF_COLOUR, "red");
        evaluation.refresh();
        assertEquals(BOOKS, looked.stream().filter(line -> line.startsWith("book ")).count());
        assertEquals(0, looked.stream().filter(line -> line.startsWith("note ")).count());
        assertEquals(2, looked.stream().filter(line -> line.startsWith("index ")).count());
    }

    @Test
    void aContainerThatIsRenamedConcernsEverythingBelow() {
        shelf.eSet(Library.SHELF_NAME, "other");
        evaluation.refresh();
        assertEquals(2 * BOOKS + 2, looked.stream().filter(line -> line.startsWith("index ")).count());
    }

    @Test
    void nothingIsLookedAtWithoutAChange() {
        evaluation.refresh();
        evaluation.findings();
        assertEquals(List.of(), looked);
    }

    private EObject book(int index) {
        return Library.<EObject>list(shelf, Library.BOOKS).get(index);
    }

    private EObject note(int index) {
        return (EObject) list(book(index), Library.NOTES).getFirst();
    }

    /** What is looked at, each once whatever the number of times, in any order. */
    private void assertLooked(String... expected) {
        evaluation.refresh();
        assertEquals(List.of(expected).stream().sorted().toList(), looked.stream().distinct().sorted().toList());
        looked.clear();
    }
}
