package org.exsite.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.Severity;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.explanation.HelpPages;

/** What is set for the rules that are selected, and what the rule is about. */
final class RuleDetails {

    private static final Severity[] SEVERITIES = Severity.values();
    private static final int LINES = 5;

    private final RuleEdits edits;
    private final Runnable changed;
    private final Combo severity;
    private final Composite parameters;
    private final Text about;
    private final Link explanation;
    private List<Rule> rules = List.of();

    /** @param changed is done when something was set */
    RuleDetails(Composite parent, RuleEdits edits, Runnable changed) {
        this.edits = edits;
        this.changed = changed;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.Details_severity);
        severity = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        Names.give(severity, Messages.Details_severity);
        severity.setVisibleItemCount(SEVERITIES.length + 2);
        severity.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> severityChosen()));
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(severity);
        explanation = new Link(area, SWT.NONE);
        explanation.setText(Messages.Details_explanation);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(explanation);
        explanation.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> PlatformUI.getWorkbench()
                .getHelpSystem().displayHelpResource(HelpPages.href(rules.getFirst()))));
        parameters = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(parameters);
        GridDataFactory.fillDefaults().span(3, 1).exclude(true).applyTo(parameters);
        about = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        Names.give(about, Messages.Details_about);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false)
                .hint(400, about.getLineHeight() * LINES).applyTo(about);
        show(List.of());
    }

    /** Shows what is set for rules. */
    void show(List<Rule> selected) {
        rules = selected;
        severity.setEnabled(!rules.isEmpty());
        explanation.setEnabled(rules.size() == 1);
        severity.setItems(items());
        showSeverity();
        for (Control child : parameters.getChildren()) {
            child.dispose();
        }
        if (rules.size() == 1) {
            rules.getFirst().descriptor().parameters().forEach(this::createParameter);
        }
        parameters.setVisible(parameters.getChildren().length > 0);
        ((GridData) parameters.getLayoutData()).exclude = !parameters.getVisible();
        about.setText(text());
        parameters.getParent().getParent().layout(true, true);
    }

    private String[] items() {
        String unset = edits.scope() instanceof RuleScope.Workspace ? Messages.Details_default : Messages.Details_notSet;
        String standard = rules.size() == 1 ? RuleLabels.severity(Optional.of(rules.getFirst().descriptor().severity()))
                : Messages.Details_ofEach;
        return new String[] {Messages.bind(unset, standard), Messages.Severity_error, Messages.Severity_warning,
            Messages.Severity_info, Messages.Severity_off};
    }

    private void showSeverity() {
        List<Integer> chosen = rules.stream().map(rule -> {
            Optional<Severity> set = edits.configuration().settings().get(rule.id());
            return set == null ? 0 : set.map(value -> 1 + value.ordinal()).orElse(1 + SEVERITIES.length);
        }).distinct().toList();
        if (chosen.size() == 1) {
            severity.select(chosen.getFirst());
        } else {
            severity.deselectAll();
        }
    }

    private void severityChosen() {
        int index = severity.getSelectionIndex();
        for (Rule rule : rules) {
            set(index == 0 ? now -> now.resetSeverity(rule.id())
                    : index > SEVERITIES.length ? now -> now.off(rule.id())
                    : now -> now.with(rule.id(), SEVERITIES[index - 1]));
        }
    }

    private void createParameter(RuleParameter parameter) {
        Rule rule = rules.getFirst();
        Label label = new Label(parameters, SWT.NONE);
        label.setText(Messages.bind(Messages.Details_parameter, rule.descriptor().meaning(parameter),
                parameter.standard()));
        Spinner number = new Spinner(parameters, SWT.BORDER);
        Names.give(number, label.getText());
        number.setValues(edits.configuration().number(rule, parameter), parameter.least(), parameter.greatest(), 0, 1,
                100);
        number.addModifyListener(event -> {
            int value = number.getSelection();
            set(now -> value == parameter.standard() ? now.resetNumber(rule.id(), parameter.name())
                    : now.with(rule.id(), parameter.name(), value));
        });
    }

    private void set(UnaryOperator<RuleConfiguration> change) {
        edits.change(change);
        changed.run();
    }

    private String text() {
        if (rules.size() != 1) {
            return rules.isEmpty() ? Messages.Details_none : Messages.bind(Messages.Details_several, rules.size());
        }
        RuleDescriptor descriptor = rules.getFirst().descriptor();
        return String.join("\n\n", descriptor.symptom(), descriptor.cause(), Messages.bind(Messages.Details_identity, //$NON-NLS-1$
                descriptor.id(), String.join(", ", descriptor.references()))); //$NON-NLS-1$
    }
}
