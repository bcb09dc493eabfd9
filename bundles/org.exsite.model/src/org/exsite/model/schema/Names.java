package org.exsite.model.schema;

import java.util.List;

import org.eclipse.emf.ecore.EModelElement;

/** Lists of names in annotations. */
final class Names {

    private Names() {
    }

    static List<String> list(EModelElement element, String key, String separator) {
        return Schema.detail(element, key).map(text -> List.of(text.split(separator))).orElse(List.of());
    }
}
