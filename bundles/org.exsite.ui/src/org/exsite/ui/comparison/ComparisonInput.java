package org.exsite.ui.comparison;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.exsite.ui.editor.OrganizationInput;

/**
 * Two files whose differences are shown.
 *
 * @param before the file with the old state
 * @param after the file with the new state
 */
public record ComparisonInput(OrganizationInput before, OrganizationInput after)
        implements IEditorInput, IPersistableElement {

    /** Returns two files in the order in which they were last written; those of one time stay in theirs. */
    public static ComparisonInput byAge(OrganizationInput one, OrganizationInput other) {
        return one.modified() <= other.modified() ? new ComparisonInput(one, other) : new ComparisonInput(other, one);
    }

    /** Returns the same files the other way round. */
    public ComparisonInput swapped() {
        return new ComparisonInput(after, before);
    }

    /** Files of one name are told apart by the folders they lie in. */
    @Override
    public String getName() {
        boolean same = before.name().equals(after.name());
        return Messages.bind(Messages.Part_name, same ? withFolder(before) : before.name(),
                same ? withFolder(after) : after.name());
    }

    private static String withFolder(OrganizationInput file) {
        Path path = file.path();
        return path == null || path.getParent() == null || path.getParent().getFileName() == null ? file.name()
                : path.getParent().getFileName() + "/" + file.name(); //$NON-NLS-1$
    }

    @Override
    public String getToolTipText() {
        return Messages.bind(Messages.Part_tip, place(before), place(after));
    }

    /** Returns where a file lies, for people. */
    static String place(OrganizationInput file) {
        return file.path() == null ? String.valueOf(file.uri()) : file.path().toString();
    }

    /** Files are the same if they lie at the same place, whether the workspace knew them already or not. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ComparisonInput input && before.uri().equals(input.before.uri())
                && after.uri().equals(input.after.uri());
    }

    @Override
    public int hashCode() {
        return Objects.hash(before.uri(), after.uri());
    }

    @Override
    public boolean exists() {
        return before.stamp() != null && after.stamp() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ComparisonInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ComparisonInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
