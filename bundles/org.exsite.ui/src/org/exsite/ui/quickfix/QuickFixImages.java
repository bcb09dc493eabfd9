package org.exsite.ui.quickfix;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The images of fixes, made once. */
final class QuickFixImages {

    private static final String BUNDLE = "org.exsite.ui"; //$NON-NLS-1$

    private QuickFixImages() {
    }

    static Image fix() {
        return get("icons/full/obj16/fix.svg"); //$NON-NLS-1$
    }

    static Image explanation() {
        return get("icons/full/eview16/explanation.svg"); //$NON-NLS-1$
    }

    private static Image get(String path) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + path;
        if (registry.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                    .ifPresent(descriptor -> registry.put(key, descriptor));
        }
        return registry.get(key);
    }
}
