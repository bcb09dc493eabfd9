package org.exsite.ui.editor.lists;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.exsite.model.DirectoryObject;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.pages.ProblemCounts;

/** The problems of the objects of a list, and of what the list shows below them. */
final class ListProblems {

    private final OrganizationEditor editor;
    private final ListContent content;

    ListProblems(OrganizationEditor editor, ListContent content) {
        this.editor = editor;
        this.content = content;
    }

    String text(DirectoryObject object) {
        return ProblemCounts.text(findings(object));
    }

    /** Returns the messages, one in each line, or {@code null}. */
    String messages(DirectoryObject object) {
        String messages = findings(object).stream().map(Finding::message).distinct()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        return messages.isEmpty() ? null : messages;
    }

    Image sign(DirectoryObject object) {
        return ObjectImages.sign(worst(findings(object)));
    }

    /** The most serious first, then the most; those without problems last. */
    Comparator<DirectoryObject> order() {
        return Comparator.comparing(this::findings, Comparator.<List<Finding>, Severity>comparing(ListProblems::worst,
                Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.<List<Finding>>comparingInt(List::size).reversed()));
    }

    private List<Finding> findings(DirectoryObject object) {
        if (editor.getValidation() == null || editor.getValidation().worst(object) == null) {
            return List.of();
        }
        return Stream.concat(editor.getValidation().findingsWithParts(object).stream(),
                content.children(object).stream().flatMap(child -> findings(child).stream())).toList();
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
    }
}
