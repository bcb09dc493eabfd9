package org.exsite.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields in which somebody says where in the workspace a new organization goes. */
public final class TargetFields {

    private final Combo project;
    private final Text file;

    /**
     * Makes the fields in two rows of a grid.
     *
     * @param columns how many columns the grid has
     * @param proposedProject the project that the fields begin with
     * @param changed is told of each change
     */
    public TargetFields(Composite area, int columns, String proposedProject, Runnable changed) {
        GridDataFactory wide = GridDataFactory.fillDefaults().grab(true, false).span(columns - 1, 1);
        new Label(area, SWT.NONE).setText(Messages.Targets_projectLabel);
        project = new Combo(area, SWT.DROP_DOWN);
        project.setItems(Targets.projects());
        project.setText(proposedProject);
        wide.applyTo(project);
        new Label(area, SWT.NONE).setText(Messages.Targets_fileLabel);
        file = new Text(area, SWT.BORDER);
        wide.applyTo(file);
        project.addModifyListener(event -> changed.run());
        file.addModifyListener(event -> changed.run());
    }

    /** Returns the file to make. */
    public IFile file() {
        return Targets.file(project.getText().strip(), file.getText().strip());
    }

    /** Tells what is wrong with the place, or nothing. */
    public Optional<String> problem() {
        return Targets.problem(project.getText().strip(), file().getName());
    }

    /** Proposes a name for the file, in place of nothing and of the name proposed before. */
    public void propose(String name) {
        if (file.getText().isBlank() || file.getText().equals(file.getData())) {
            file.setData(name);
            file.setText(name);
        }
    }
}
