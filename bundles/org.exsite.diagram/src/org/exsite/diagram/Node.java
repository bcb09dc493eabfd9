package org.exsite.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.naming.DistinguishedName;

/** A box of a diagram: a site, a site of another organization, or the mail system that a connector leads to. */
public final class Node implements Part {

    /** What a node stands for. */
    public enum Kind {
        /** A site of the organization, with its servers as rows. */
        SITE,
        /** A connected site that the model does not hold. */
        SITE_ELSEWHERE,
        /** What a connector leads to when that is no site, with the address spaces of the connector as rows. */
        OUTSIDE
    }

    private final DistinguishedName id;
    private final Kind kind;
    private final EObject object;
    private final String title;
    private final EClass icon;
    private final List<Row> rows;

    Node(DistinguishedName id, Kind kind, EObject object, String title, EClass icon, List<Row> rows) {
        this.id = id;
        this.kind = kind;
        this.object = object;
        this.title = title;
        this.icon = icon;
        this.rows = List.copyOf(rows);
    }

    /** Returns the name under which its place is kept: that of the site, or of the connector that leads to it. */
    public DistinguishedName id() {
        return id;
    }

    /** Returns what it stands for. */
    public Kind kind() {
        return kind;
    }

    @Override
    public EObject object() {
        return object;
    }

    /** Returns the heading. */
    public String title() {
        return title;
    }

    /** Returns the class whose icon the heading has. */
    public EClass icon() {
        return icon;
    }

    /** Returns the rows below the heading, in the order of the model. */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the row of an object. */
    public Optional<Row> row(EObject wanted) {
        return rows.stream().filter(row -> row.object() == wanted).findFirst();
    }

    @Override
    public String toString() {
        return title;
    }
}
