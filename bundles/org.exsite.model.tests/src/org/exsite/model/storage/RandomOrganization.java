package org.exsite.model.storage;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.ActivationSchedule;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.naming.Suppression;
import org.exsite.model.schema.Schema;

/** Makes organizations of every class and feature with the oddest values there are. */
final class RandomOrganization {

    private static final String[] PIECES = {"a", "Ä", " ", "\n", "\r", "\t", "<", ">", "&", "\"", "'", "]]>", "\u0000",
        "\u0001", "\u001f", "\u0085", "\u2028", "\ud83d\ude00", "\ud800", "\udc00", "\ufffe", "\uffff", "\ufeff",
        "exsite-escaped:", "\\", "\\0041", ": ", "/cn=", "é", "日本"};

    private final Random random;

    RandomOrganization(long seed) {
        random = new Random(seed);
    }

    Organization create(int objects) {
        Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
        fill(organization);
        List<EClass> classes = Schema.directoryClasses();
        DirectoryObject place = organization;
        for (int i = 0; i < objects; i++) {
            DirectoryObject object = (DirectoryObject) EcoreUtil.create(classes.get(random.nextInt(classes.size())));
            fill(object);
            place.getChildren().add(object);
            place = random.nextInt(4) == 0 ? object : random.nextInt(4) == 0 ? organization : place;
        }
        return organization;
    }

    private void fill(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (random.nextInt(3) > 0) {
                if (attribute.isMany()) {
                    for (int i = random.nextInt(4); i > 0; i--) {
                        list(object, attribute).add(value(attribute.getEAttributeType()));
                    }
                } else {
                    object.eSet(attribute, value(attribute.getEAttributeType()));
                }
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference != ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    EObject child = EcoreUtil.create(reference.getEReferenceType());
                    fill(child);
                    list(object, reference).add(child);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, org.eclipse.emf.ecore.EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private Object value(EDataType type) {
        Class<?> java = type.getInstanceClass();
        if (java == String.class) {
            return text();
        } else if (java == DistinguishedName.class) {
            return DistinguishedName.root("o", text() + "o").child("ou", text() + "u").child(text() + "n");
        } else if (java == ProxyAddress.class) {
            return ProxyAddress.of(text());
        } else if (java == ActivationSchedule.class) {
            return ActivationSchedule.of(text());
        } else if (java == AddressTemplate.class) {
            return AddressTemplate.of(text());
        } else if (java == Suppression.class) {
            return new Suppression("some-rule", text(), text());
        } else if (java == RawAttribute.class) {
            return new RawAttribute(text(), text());
        } else if (java == Boolean.class || java == boolean.class) {
            return random.nextBoolean();
        } else if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return random.nextInt();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
