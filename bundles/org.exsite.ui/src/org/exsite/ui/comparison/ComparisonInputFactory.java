package org.exsite.ui.comparison;

import java.net.URI;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.exsite.ui.editor.OrganizationInput;

/** Opens comparisons of the last session again. */
public final class ComparisonInputFactory implements IElementFactory {

    static final String ID = "org.exsite.ui.comparisonInput"; //$NON-NLS-1$

    private static final String BEFORE = "before"; //$NON-NLS-1$
    private static final String AFTER = "after"; //$NON-NLS-1$

    static void save(ComparisonInput input, IMemento memento) {
        memento.putString(BEFORE, input.before().uri().toString());
        memento.putString(AFTER, input.after().uri().toString());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String before = memento.getString(BEFORE);
        String after = memento.getString(AFTER);
        return before == null || after == null ? null : new ComparisonInput(OrganizationInput.of(URI.create(before)),
                OrganizationInput.of(URI.create(after)));
    }
}
