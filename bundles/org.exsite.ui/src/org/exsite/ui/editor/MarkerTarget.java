package org.exsite.ui.editor;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.ui.markers.ProblemMarkers;

/** The place in a model that a marker leads to. */
record MarkerTarget(EObject object, EStructuralFeature feature) {

    static Optional<MarkerTarget> of(IMarker marker, OrganizationDocument document) {
        EObject object = document.find(marker.getAttribute(ProblemMarkers.LOCATION, "")); //$NON-NLS-1$
        return object == null ? Optional.empty() : Optional.of(new MarkerTarget(object,
                object.eClass().getEStructuralFeature(marker.getAttribute(ProblemMarkers.FEATURE, "")))); //$NON-NLS-1$
    }
}
