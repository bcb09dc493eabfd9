package org.exsite.rules.tests;

import static org.exsite.rules.tests.Library.BOOK;
import static org.exsite.rules.tests.Library.TITLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.FixApplication;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FixApplicationTest {

    /** Gives a book the first free title, which depends on what the books before got. */
    private final Fix nameIt = new Fix() {
        @Override
        public String id() {
            return "name-it";
        }

        @Override
        public String label() {
            return "Name them";
        }

        @Override
        public String label(Finding finding) {
            return "Name this one";
        }

        @Override
        public boolean needsChoice() {
            return false;
        }

        @Override
        public boolean isApplicable(Finding finding, RuleContext context) {
            return Library.list(finding.object(), Library.NUMBERS).isEmpty();
        }

        @Override
        public List<Choice> choices(Finding finding, RuleContext context) {
            return List.of();
        }

        @Override
        public Command command(EditingDomain editingDomain, Finding finding, Choice choice, RuleContext context) {
            if (unfit.contains(finding.object())) {
                throw new IllegalArgumentException("does not fit");
            }
            if (explode == finding.object()) {
                throw new IllegalStateException("no title");
            }
            int number = 1;
            while (!context.lookup(LibraryRules.BY_PATH, "root/Title " + number).isEmpty()) {
                number++;
            }
            return SetCommand.create(editingDomain, finding.object(), TITLE, "Title " + number);
        }
    };

    private final ObjectRule untitled = TestRule.on(BOOK, "untitled", null, List.of(nameIt), (book, context) -> {
        if (Library.text(book, TITLE).isEmpty()) {
            context.report(book, TITLE);
        }
    });
    private final EObject first = Library.book("");
    private final EObject second = Library.book("");
    private final EObject taken = Library.book("Title 2");
    private final EObject third = Library.book("");
    private final EObject root = Library.shelf("root", first, second, taken, third);
    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
            stack);
    private final Evaluation evaluation = Evaluator.start(new RuleSet(List.of(untitled)), List.of(root));
    private final List<EObject> unfit = new ArrayList<>();
    private EObject explode;

    @AfterEach
    void close() {
        evaluation.close();
    }

    @Test
    void manyAreOneStepAndEachSeesWhatTheOthersDid() {
        List<EObject> told = new ArrayList<>();
        evaluation.addListener(told::addAll);
        Command command = FixApplication.apply(domain, evaluation, nameIt, evaluation.findings(), null);
        assertEquals(List.of("Title 1", "Title 3", "Title 2", "Title 4"), titles());
        assertEquals(List.of(), evaluation.findings());
        assertEquals("Fix 3 problems: Name them", command.getLabel());
        assertEquals(3, told.size());
        assertEquals(List.of(first, second, third), List.copyOf(command.getAffectedObjects()));
        stack.undo();
        assertEquals(List.of("", "", "Title 2", ""), titles());
        assertEquals(3, evaluation.findings().size());
        assertFalse(stack.canUndo());
        stack.redo();
        assertEquals(List.of("Title 1", "Title 3", "Title 2", "Title 4"), titles());
    }

    @Test
    void oneHasTheLabelOfTheFix() {
        Command command = FixApplication.command(domain, evaluation, nameIt, evaluation.findings().subList(1, 2),
                null, EvaluationMonitor.NONE);
        assertEquals("Name this one", command.getLabel());
        stack.execute(command);
        assertEquals(List.of("", "Title 1", "Title 2", ""), titles());
    }

    @Test
    void whatIsGoneOrCannotBeFixedIsSkipped() {
        List<Finding> findings = evaluation.findings();
        first.eSet(TITLE, "Mine");
        Library.<String>list(second, Library.NUMBERS).add("1");
        FixApplication.apply(domain, evaluation, nameIt, findings, null);
        assertEquals(List.of("Mine", "", "Title 2", "Title 1"), titles());
    }

    @Test
    void whatTheChoiceDoesNotFitIsSkippedButNotIfThatIsAll() {
        List<Finding> findings = evaluation.findings();
        unfit.add(second);
        FixApplication.apply(domain, evaluation, nameIt, findings, null);
        assertEquals(List.of("Title 1", "", "Title 2", "Title 3"), titles());
        stack.undo();
        unfit.addAll(List.of(first, third));
        Command command = FixApplication.command(domain, evaluation, nameIt, findings, null, EvaluationMonitor.NONE);
        assertEquals("does not fit", assertThrows(IllegalArgumentException.class, command::execute).getMessage());
        assertEquals(List.of("", "", "Title 2", ""), titles());
    }

    @Test
    void nothingToFixIsNoStep() {
        List<Finding> findings = evaluation.findings().subList(0, 1);
        first.eSet(TITLE, "Mine");
        assertFalse(FixApplication.command(domain, evaluation, nameIt, findings, null, EvaluationMonitor.NONE)
                .canExecute());
        FixApplication.apply(domain, evaluation, nameIt, findings, null);
        assertFalse(stack.canUndo());
    }

    @Test
    void whatWasDoneIsUndoneIfOneFails() {
        explode = third;
        Command command = FixApplication.command(domain, evaluation, nameIt, evaluation.findings(), null,
                EvaluationMonitor.NONE);
        assertThrows(IllegalStateException.class, command::execute);
        assertEquals(List.of("", "", "Title 2", ""), titles());
        assertEquals(3, evaluation.findings().size());
    }

    @Test
    void whatWasDoneIsUndoneIfSomebodyCancels() {
        List<String> steps = new ArrayList<>();
        Command command = FixApplication.command(domain, evaluation, nameIt, evaluation.findings(), null,
                new EvaluationMonitor() {
                    @Override
                    public boolean isCancelled() {
                        return steps.size() == 3;
                    }

                    @Override
                    public void worked(int done, int total) {
                        steps.add(done + "/" + total + " " + titles());
                    }
                });
        stack.execute(command);
        assertEquals(List.of("0/3 [, , Title 2, ]", "1/3 [Title 1, , Title 2, ]", "2/3 [Title 1, Title 3, Title 2, ]"),
                steps);
        assertEquals(List.of("", "", "Title 2", ""), titles());
        assertEquals(3, evaluation.findings().size());
        assertFalse(stack.canUndo());
    }

    private List<String> titles() {
        return Library.<EObject>list(root, Library.BOOKS).stream().map(book -> Library.text(book, TITLE)).toList();
    }
}
