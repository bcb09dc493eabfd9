package org.exsite.ui.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;

/**
 * Asks when a file is opened that another editor has open already: in another window, or by another path that leads to
 * the same file. Two editors of one file can be wanted, but whoever has them should know.
 */
final class SecondEditor {

    private final OrganizationEditor editor;

    SecondEditor(OrganizationEditor editor) {
        this.editor = editor;
    }

    /** Asks, if there is another editor, whether to go there. */
    void ask() {
        Optional<OrganizationEditor> first = editor.isOpen() ? first() : Optional.empty();
        if (first.isPresent() && MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
                Messages.Second_title, Messages.bind(Messages.Second_question, editor.input().name()), SWT.NONE,
                Messages.Second_go, Messages.Second_open) == 0 && editor.isOpen() && first.get().isOpen()) {
            editor.close(false);
            first.get().getSite().getShell().forceActive();
            first.get().getSite().getPage().activate(first.get());
        }
    }

    /** Returns another editor of the file, whether it has read it or not. */
    private Optional<OrganizationEditor> first() {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences())).map(reference -> reference.getEditor(false))
                .filter(OrganizationEditor.class::isInstance).map(OrganizationEditor.class::cast)
                .filter(other -> other != editor && isSame(other.getPath(), editor.getPath())).findFirst();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one != null && other != null && Files.isSameFile(one, other);
        } catch (IOException absent) {
            return one.equals(other);
        }
    }
}
