package org.exsite.ui.editor.forms;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.exsite.model.naming.ActivationSchedule;

/** When something is active: the octets as the directory has them, and below them the week as a picture to paint in. */
final class ScheduleField extends TextField {

    private ScheduleGrid grid;

    ScheduleField(FormContext context, EStructuralFeature feature) {
        super(context, feature, SWT.SINGLE);
    }

    @Override
    void create(Composite parent) {
        super.create(parent);
        grid = new ScheduleGrid(parent, label(), schedule -> context().set(feature(), schedule));
        GridDataFactory.fillDefaults().span(3, 1).indent(SIGN, 0).hint(ScheduleGrid.WIDTH, ScheduleGrid.HEIGHT)
                .align(SWT.BEGINNING, SWT.BEGINNING).applyTo(grid.control());
    }

    @Override
    void refresh() {
        super.refresh();
        Object value = context().isMixed(feature()) ? null : context().object().eGet(feature());
        grid.show(value instanceof ActivationSchedule schedule ? schedule : ActivationSchedule.NEVER);
    }
}
