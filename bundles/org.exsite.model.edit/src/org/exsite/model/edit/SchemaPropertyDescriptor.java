package org.exsite.model.edit;

import java.util.Collection;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;

/** A property as the schema describes it: label, group, choice of values. */
public final class SchemaPropertyDescriptor extends ItemPropertyDescriptor {

    private final AttributeSchema schema;

    SchemaPropertyDescriptor(AdapterFactory adapterFactory, EStructuralFeature feature) {
        super(adapterFactory, ObjectLabels.ofFeature(feature), description(feature), feature, isSettable(feature),
                FeatureGroup.of(feature).label(), new String[0]);
        this.schema = Schema.of(feature);
    }

    /** Returns the schema of the feature. */
    public AttributeSchema schema() {
        return schema;
    }

    /** Returns the names of an enumeration, the names of the objects that a name may lead to, or {@code null}. */
    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        if (feature.getEType() instanceof EEnum choices) {
            return choices.getELiterals().stream().map(literal -> literal.getInstance()).toList();
        } else if (feature.getEType() == ExsitePackage.Literals.DISTINGUISHED_NAME && object instanceof EObject start) {
            return DirectoryTargets.candidates(start, feature).stream()
                    .map(DirectoryObject::getDistinguishedName).toList();
        }
        return super.getChoiceOfValues(object);
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return new IItemLabelProvider() {
            @Override
            public String getText(Object value) {
                return ValueLabels.of(feature, value);
            }

            @Override
            public Object getImage(Object value) {
                return null;
            }
        };
    }

    private static String description(EStructuralFeature feature) {
        String documentation = EcoreUtil.getDocumentation(feature);
        return documentation == null ? ObjectLabels.ofFeature(feature) : documentation;
    }

    private static boolean isSettable(EStructuralFeature feature) {
        return feature != ExsitePackage.Literals.DIRECTORY_OBJECT__NAME && !feature.isMany()
                && feature.getEContainingClass() != ExsitePackage.Literals.IMPORT_PROBLEM;
    }
}
