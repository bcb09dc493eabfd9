package org.exsite.ui.quickfix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;

/** Asks with a {@link ChoiceDialog}. */
final class ChoiceDialogs implements Choices {

    @Override
    public Optional<Fix.Choice> ask(Fix fix, List<Finding> findings, List<Fix.Choice> choices) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        String question = findings.size() == 1
                ? Messages.bind(Messages.ChoiceDialog_one, ObjectLabels.of(findings.getFirst().object()))
                : Messages.bind(Messages.ChoiceDialog_many, findings.size());
        ChoiceDialog dialog = new ChoiceDialog(window == null ? null : window.getShell(), fix.label(), question,
                choices);
        return dialog.open() == Window.OK ? Optional.of(dialog.choice()) : Optional.empty();
    }
}
