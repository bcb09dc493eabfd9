package org.exsite.rules.tests;

import static org.exsite.rules.tests.Library.BOOK;
import static org.exsite.rules.tests.Library.CITES;
import static org.exsite.rules.tests.Library.COVER;
import static org.exsite.rules.tests.Library.NOTE;
import static org.exsite.rules.tests.Library.NOTES;
import static org.exsite.rules.tests.Library.NUMBERS;
import static org.exsite.rules.tests.Library.SEE;
import static org.exsite.rules.tests.Library.SHELF;
import static org.exsite.rules.tests.Library.SHELF_COLOUR;
import static org.exsite.rules.tests.Library.SHELF_NAME;
import static org.exsite.rules.tests.Library.TEXT;
import static org.exsite.rules.tests.Library.TITLE;
import static org.exsite.rules.tests.Library.list;
import static org.exsite.rules.tests.Library.text;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.rules.Index;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;

/** Rules about libraries that depend on the model in every way a rule can. */
final class LibraryRules {

    /** Everything by path: depends on containers. */
    static final Index BY_PATH = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            keys.accept(Library.path(object));
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return feature == SHELF_NAME || feature == TITLE;
        }
    };

    /** Books by number, several for each. */
    static final Index BY_NUMBER = new Index() {
        @Override
        public void keys(EObject object, Consumer<Object> keys) {
            if (object.eClass() == BOOK) {
                Library.<String>list(object, NUMBERS).forEach(keys);
            }
        }

        @Override
        public boolean dependsOnContainer(EStructuralFeature feature) {
            return false;
        }
    };

    /** Books by the text of their notes: depends on what they contain. Says nothing of containers. */
    static final Index BY_NOTE = (object, keys) -> {
        if (object.eClass() == BOOK) {
            Library.<EObject>list(object, NOTES).forEach(note -> keys.accept(text(note, TEXT)));
        }
    };

    static final Rule NUMBER_TWICE = TestRule.on(BY_NUMBER, BOOK, "number-twice", (key, holders, context) -> {
        for (EObject holder : holders) {
            context.reportValue(holder, NUMBERS, key, titles(holders),
                    text(context.container(holder, EObject.class), TITLE));
        }
    });

    static final Rule TITLE_MISSING = TestRule.on(BOOK, "title-missing", (book, context) -> {
        if (text(book, TITLE).isEmpty()) {
            context.report(book, TITLE, list(book, NUMBERS).size());
        }
    });

    static final RuleSet ALL = new RuleSet(List.of(
            NUMBER_TWICE,
            TITLE_MISSING,
            TestRule.on(BOOK, "bad-note", (book, context) -> Library.<EObject>list(book, NOTES).stream()
                    .filter(note -> text(note, TEXT).equals("b")).forEach(note -> context.report(note, TEXT))),
            TestRule.on(BOOK, "cover-says-title", (book, context) -> {
                if (book.eGet(COVER) instanceof EObject cover && text(cover, TEXT).equals(text(book, TITLE))) {
                    context.reportAs(Severity.INFO, "same", cover, TEXT, "x", text(book, TITLE));
                }
            }),
            TestRule.on(BOOK, "cites-untitled", (book, context) -> {
                for (EObject cited : Library.<EObject>list(book, CITES)) {
                    context.use(cited);
                    if (text(cited, TITLE).isEmpty() || list(cited, NOTES).size() > 2) {
                        context.reportValue(book, CITES, text(cited, TITLE), list(cited, NOTES).size());
                    }
                }
            }),
            TestRule.on(BOOK, "cites-lost", (book, context) -> {
                for (EObject cited : Library.<EObject>list(book, CITES)) {
                    if (context.use(cited).eContainer() == null) {
                        context.report(book, CITES, text(cited, TITLE));
                    }
                }
            }),
            TestRule.on(NOTE, "see-nothing", (note, context) -> {
                EObject seen = context.first(BY_PATH, text(note, SEE));
                if (seen == null) {
                    context.report(note, SEE, text(note, SEE));
                } else if (seen.eClass() == BOOK && text(seen, TITLE).length() + list(seen, NOTES).size() > 2) {
                    context.report(seen, null, text(note, TEXT));
                }
            }),
            TestRule.on(NOTE, "red-shelf", (note, context) -> {
                EObject shelf = context.container(note.eContainer().eContainer(), EObject.class);
                if (shelf != null && text(shelf, SHELF_COLOUR).equals("b")) {
                    context.report(note, null, text(shelf, SHELF_NAME));
                }
            }),
            TestRule.on(SHELF, "too-many-books", BOOK, List.of(), (shelf, context) -> {
                long untitled = Library.<EObject>list(shelf, Library.BOOKS).stream()
                        .filter(book -> text(book, TITLE).isEmpty()).count();
                if (untitled > 1) {
                    context.report(shelf, null, untitled);
                }
            }),
            TestRule.on(BY_NOTE, BOOK, "same-note", (key, holders, context) -> {
                List<EObject> numbered = context.lookup(BY_NUMBER, key);
                context.reportValue(holders.getFirst(), NOTES, key, titles(holders), titles(numbered));
            }),
            TestRule.on(BY_PATH, SHELF, "same-path", (key, holders, context) ->
                    context.reportValue(holders.getLast(), SHELF_NAME, key, holders.size()))));

    private LibraryRules() {
    }

    private static String titles(List<EObject> books) {
        return String.join("+", books.stream().map(book -> text(book, TITLE)).toList());
    }
}
