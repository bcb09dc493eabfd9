package org.exsite.ui.journey.tests;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets as somebody would who looks at the window. */
public final class Widgets {

    private Widgets() {
    }

    /** Returns the controls of a kind within a control, itself among them. */
    public static <T extends Control> Stream<T> all(Control control, Class<T> type) {
        Stream<T> self = type.isInstance(control) ? Stream.of(type.cast(control)) : Stream.empty();
        return control instanceof Composite composite
                ? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(child -> all(child, type))) : self;
    }

    /** Returns the first item of a tree that shows an object. */
    public static Optional<TreeItem> item(Tree tree, Object data) {
        return items(tree).filter(item -> item.getData() == data).findFirst();
    }

    /** Returns all items of a tree that there are. */
    public static Stream<TreeItem> items(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(Widgets::items);
    }

    private static Stream<TreeItem> items(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(Widgets::items));
    }
}
