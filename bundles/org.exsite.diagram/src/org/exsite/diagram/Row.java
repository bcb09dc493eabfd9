package org.exsite.diagram;

import org.eclipse.emf.ecore.EObject;

/**
 * A line within a node: a server of a site, or an address space of a connector.
 *
 * @param object the server or the address space
 * @param text what it says
 * @param detail what stands at the end of the line; may be empty
 */
public record Row(EObject object, String text, String detail) implements Part {

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && row.object == object;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(object);
    }
}
