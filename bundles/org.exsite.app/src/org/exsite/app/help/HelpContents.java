package org.exsite.app.help;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the table of contents: the topics of each book, or the pages that a search has found. */
final class HelpContents implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return input instanceof List<?> found ? found.toArray() : (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IToc toc -> toc.getTopics();
            case ITopic topic -> topic.getSubtopics();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    /** Returns the page that an element of the tree leads to, or {@code null}. */
    static String href(Object element) {
        return switch (element) {
            case IToc toc -> toc.getTopic(null) == null ? null : toc.getTopic(null).getHref();
            case IHelpResource topic -> topic.getHref();
            case HelpIndex.Page page -> page.href();
            case null, default -> null;
        };
    }

    /** Returns what an element of the tree is called. */
    static String label(Object element) {
        return element instanceof HelpIndex.Page page ? page.label() : ((IHelpResource) element).getLabel();
    }

    /** Returns the books, chapters and topics that lead to a page, from the outside in. */
    static List<Object> way(IToc[] tocs, String href) {
        return Arrays.stream(tocs).flatMap(toc -> way(toc, href).stream()).findFirst().orElse(List.of());
    }

    private static Optional<List<Object>> way(Object element, String href) {
        if (href.equals(href(element))) {
            return Optional.of(List.of(element));
        }
        Object[] below = element instanceof IToc toc ? toc.getTopics() : ((ITopic) element).getSubtopics();
        return Arrays.stream(below).flatMap(child -> way(child, href).stream()).findFirst()
                .map(rest -> Stream.concat(Stream.of(element), rest.stream()).toList());
    }
}
