package org.exsite.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.exsite.ui.explanation.ExplanationView;
import org.exsite.ui.explanation.SelectedRule;

/** Shows the explanation of the problem that is selected. */
public final class ShowExplanationHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SelectedRule.of(HandlerUtil.getCurrentSelection(event)).ifPresent(ExplanationView::open);
        return null;
    }
}
