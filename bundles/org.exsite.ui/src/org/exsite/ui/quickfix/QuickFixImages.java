package org.exsite.ui.quickfix;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The images of what can be done about problems, made once. */
final class QuickFixImages {

    static final String FIX = "icons/full/obj16/fix.svg"; //$NON-NLS-1$
    static final String EXPLANATION = "icons/full/eview16/explanation.svg"; //$NON-NLS-1$
    static final String SUPPRESS = "icons/full/obj16/suppress.svg"; //$NON-NLS-1$
    static final String SEVERITY = "icons/full/obj16/rule.svg"; //$NON-NLS-1$

    private static final String BUNDLE = "org.exsite.ui"; //$NON-NLS-1$

    private QuickFixImages() {
    }

    static Image fix() {
        return get(FIX);
    }

    static Image explanation() {
        return get(EXPLANATION);
    }

    static Image suppress() {
        return get(SUPPRESS);
    }

    static Image severity() {
        return get(SEVERITY);
    }

    static ImageDescriptor descriptor(String path) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private static Image get(String path) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + '/' + path;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(path));
        }
        return registry.get(key);
    }
}
