package org.exsite.ui.editor;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.edit.ObjectIcons;
import org.exsite.rules.Severity;

/** Images of objects with their problems, made once and freed with the control that shows them. */
public final class ObjectImages {

    private final LocalResourceManager images;

    /** @param owner the control that the images live as long as */
    public ObjectImages(Control owner) {
        images = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** Returns the icon of a class. */
    public Image of(EClass eClass) {
        return images.get(descriptor(eClass));
    }

    /**
     * Returns the icon of a class with the sign of a severity.
     *
     * @param severity the severity, or {@code null} for none
     */
    public Image of(EClass eClass, Severity severity) {
        return severity == null ? of(eClass) : of(descriptor(eClass), severity);
    }

    /** Returns an image with the sign of a severity. */
    public Image of(ImageDescriptor base, Severity severity) {
        return severity == null ? images.get(base)
                : images.get(new DecorationOverlayIcon(images.get(base), overlay(severity), IDecoration.BOTTOM_LEFT));
    }

    /** Returns the icon of a class. */
    public static ImageDescriptor descriptor(EClass eClass) {
        return ImageDescriptor.createFromURL(ObjectIcons.of(eClass));
    }

    /** Returns the sign of a severity as lists show it, or {@code null} for none. */
    public static Image sign(Severity severity) {
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        return switch (severity) {
            case ERROR -> shared.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case WARNING -> shared.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case INFO -> shared.getImage(ISharedImages.IMG_OBJS_INFO_TSK);
            case null -> null;
        };
    }

    /** Taken from an image that is drawn already: to draw SVG anew for each class would be slow. */
    private static ImageDescriptor overlay(Severity severity) {
        return ImageDescriptor.createFromImage(PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case WARNING, INFO -> ISharedImages.IMG_DEC_FIELD_WARNING;
        }));
    }
}
