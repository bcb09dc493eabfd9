package org.exsite.ui.create.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationMonitor;
import org.exsite.rules.Evaluator;
import org.exsite.rules.RuleContext;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.create.Creation;

/** An organization without any fault, to which something is added. */
final class Trial implements AutoCloseable {

    final Organization organization;
    private final ExsiteEditingDomain domain = new ExsiteEditingDomain();
    private final Evaluation evaluation;

    Trial(Organization organization) {
        this.organization = organization;
        evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization));
        assertEquals(List.of(), evaluation.findings());
    }

    RuleContext context() {
        return evaluation.context();
    }

    Site site(int number) {
        return Sites.sites(organization).get(number);
    }

    DirectoryObject recipients(int site) {
        return Sites.find(site(site), Sites.RECIPIENTS).orElseThrow();
    }

    DirectoryObject connections(int site) {
        return Sites.find(site(site), Sites.CONNECTIONS).orElseThrow();
    }

    Server server(int site) {
        return Sites.servers(site(site)).getFirst();
    }

    /** Adds something: one step with a label, which makes no finding, neither now nor in an evaluation anew. */
    void add(Creation creation, String label) {
        Command command = creation.command(domain);
        assertEquals(label, command.getLabel());
        assertTrue(command.canExecute());
        domain.getCommandStack().execute(command);
        evaluation.refresh();
        assertEquals(List.of(), evaluation.findings());
        assertEquals(List.of(), Evaluator.evaluate(ExchangeRules.catalogue(), List.of(organization),
                EvaluationMonitor.NONE));
    }

    /** Takes everything back by one step. */
    void undo() {
        domain.getCommandStack().undo();
        evaluation.refresh();
        assertEquals(false, domain.getCommandStack().canUndo());
        assertEquals(List.of(), evaluation.findings());
    }

    @Override
    public void close() {
        evaluation.close();
    }
}
