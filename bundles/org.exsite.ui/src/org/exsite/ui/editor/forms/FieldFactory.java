package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.exsite.model.ExsitePackage.Literals;

/** Chooses the kind of field for a feature, by its type. */
final class FieldFactory {

    /** The texts that people write several lines in. */
    private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(Literals.DIRECTORY_OBJECT__ADMIN_NOTE,
            Literals.RECIPIENT__COMMENT, Literals.PERSON_RECIPIENT__ADDRESS);

    private FieldFactory() {
    }

    /** Returns the features of a class that a form shows, texts of several lines last. */
    static List<EStructuralFeature> features(EClass eClass, boolean several) {
        return eClass.getEAllStructuralFeatures().stream()
                .filter(feature -> isShown(eClass, feature) && !(several && feature.isMany()))
                .sorted((a, b) -> Boolean.compare(LONG_TEXTS.contains(a), LONG_TEXTS.contains(b))).toList();
    }

    /** Returns a field for a feature. */
    static FeatureField create(FormContext context, EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature instanceof EReference reference) {
            return new PartsField(context, reference);
        } else if (feature.isMany()) {
            return feature == Literals.RECIPIENT__PROXY_ADDRESSES ? new AddressField(context, feature)
                    : feature == Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES ? new RawAttributesField(context, feature)
                    : feature == Literals.SITE_ADDRESSING__GATEWAY_PROXIES ? new TemplateField(context, feature)
                    : feature.getEType() == Literals.DISTINGUISHED_NAME ? new NameListField(context, feature)
                    : new ValueListField(context, feature);
        } else if (feature.getEType() == Literals.DISTINGUISHED_NAME) {
            return new NameField(context, feature);
        } else if (feature.getEType() == Literals.ACTIVATION_SCHEDULE) {
            return new ScheduleField(context, feature);
        } else if (type == Boolean.class || type == boolean.class) {
            return new BooleanField(context, feature);
        } else if (feature.getEType() instanceof EEnum) {
            return new ChoiceField(context, feature);
        }
        if (feature.getEType() == Literals.PROXY_ADDRESS) {
            return new TypedAddressField(context, feature);
        }
        int lines = LONG_TEXTS.contains(feature) ? SWT.MULTI : SWT.SINGLE;
        return new TextField(context, feature,
                feature == Literals.DIRECTORY_OBJECT__NAME ? lines | SWT.READ_ONLY : lines);
    }

    private static boolean isShown(EClass eClass, EStructuralFeature feature) {
        boolean ownName = eClass.getEStructuralFeature("displayName") != null; //$NON-NLS-1$
        return feature != Literals.DIRECTORY_OBJECT__CHILDREN
                && !(feature == Literals.DIRECTORY_OBJECT__ADMIN_DISPLAY_NAME && ownName);
    }
}
