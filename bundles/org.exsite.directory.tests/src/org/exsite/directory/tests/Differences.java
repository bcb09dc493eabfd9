package org.exsite.directory.tests;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.exsite.directory.ChangeSet;
import org.exsite.directory.TextChanges;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;

/** What a failed comparison shows. */
final class Differences {

    private Differences() {
    }

    static String of(Organization expected, Organization actual) {
        StringWriter out = new StringWriter();
        try {
            TextChanges.write(ChangeSet.between(expected, actual), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "from expected to actual:\n" + (out.toString().isEmpty() ? order(expected, actual) : out);
    }

    /** Finds where the order alone differs. */
    private static String order(DirectoryObject expected, DirectoryObject actual) {
        for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
            if (feature != ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN
                    && !String.valueOf(expected.eGet(feature)).equals(String.valueOf(actual.eGet(feature)))
                    && !(feature instanceof EReference)) {
                return expected.getDistinguishedName() + " " + feature.getName() + ": " + expected.eGet(feature)
                        + " instead " + actual.eGet(feature);
            }
        }
        for (int i = 0; i < expected.getChildren().size(); i++) {
            DirectoryObject child = expected.getChildren().get(i);
            DirectoryObject other = actual.getChildren().get(i);
            String found = child.getName().equals(other.getName()) ? order(child, other)
                    : child.getDistinguishedName() + " instead " + other.getDistinguishedName();
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
