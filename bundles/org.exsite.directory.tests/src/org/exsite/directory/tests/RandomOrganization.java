package org.exsite.directory.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;

/**
 * Organizations with every class and any values, made from the schema alone; the same for the same seed. Those that are
 * wild have containers within containers, and names and texts of any characters that the directory takes.
 */
final class RandomOrganization {

    private static final List<String> TEXTS = List.of("plain", "Doe, Jane", "say \"no\"", " edges ", "100% of 50%",
            "caf\u00E9", "\u0416\u0443\u043A \uD83D\uDC1E", "back\\slash \\r\\n", "two\nlines", "~DELETE", "a;b\tc",
            "=file", ":colon", "<less", "x".repeat(200), "/o=A/ou=B", "C:\\new");

    /** What separates, quotes, escapes or ends something in one of the formats, and what is not Latin. */
    private static final String[] PIECES = {"a", "Z", "0", " ", ",", ";", "%", "\"", "'", "\\", "/", "/cn=", "=", "+", "<",
        ">", "#", "$", ":", "&", "~DEL", "\\r\\n", "\r\n", "\n", "\t", "\u00A7", "\u00E4", "\u00A0", "\u2028", "\u0416",
        "\u65E5", "\uD83D\uDE00", "SMTP:", "x400:", "TRUE", "-"};
    private static final int LAST_OF_ASCII = 21;

    private final Random random;
    private final boolean wild;
    private final List<DirectoryObject> containers = new ArrayList<>();
    private final Organization organization = ExsiteFactory.eINSTANCE.createOrganization();
    private int count;

    private RandomOrganization(long seed, boolean wild) {
        random = new Random(seed);
        this.wild = wild;
    }

    static Organization of(long seed) {
        return new RandomOrganization(seed, false).build();
    }

    static Organization wild(long seed) {
        return new RandomOrganization(seed, true).build();
    }

    private Organization build() {
        organization.setName("Trager");
        DirectoryObject site = ExsiteFactory.eINSTANCE.createSite();
        site.setName("North");
        organization.getChildren().add(site);
        for (EClass eClass : Schema.directoryClasses()) {
            for (int i = 0; i < 3 && eClass != ExsitePackage.Literals.ORGANIZATION; i++) {
                add(site, eClass);
            }
        }
        return organization;
    }

    private void add(DirectoryObject site, EClass eClass) {
        DirectoryObject object = (DirectoryObject) ExsiteFactory.eINSTANCE.create(eClass);
        object.setName(Schema.of(eClass).namePrefix().orElse("Object") + ' ' + (wild ? pieces(LAST_OF_ASCII) : "")
                + ++count);
        parent(site, eClass).getChildren().add(object);
        if (eClass == ExsitePackage.Literals.DIRECTORY_CONTAINER) {
            containers.add(object);
        }
        for (EStructuralFeature feature : eClass.getEAllStructuralFeatures()) {
            boolean structure = feature == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME
                    || feature == ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN
                    || feature == ExsitePackage.Literals.ORGANIZATION__IMPORT_PROBLEMS
                    || feature == ExsitePackage.Literals.GATEWAY__EXTENSION_NAME;
            if (!structure && random.nextBoolean()) {
                fill(object, feature);
            }
        }
        if (eClass == ExsitePackage.Literals.UNKNOWN_OBJECT) {
            object.getRawAttributes().add(0, new RawAttribute("objectClass", "Monitor-Object"));
        }
    }

    private DirectoryObject parent(DirectoryObject site, EClass eClass) {
        if (eClass == ExsitePackage.Literals.SITE) {
            return organization;
        }
        boolean inContainer = wild && !containers.isEmpty() && random.nextBoolean()
                && (eClass == ExsitePackage.Literals.DIRECTORY_CONTAINER
                || ExsitePackage.Literals.RECIPIENT.isSuperTypeOf(eClass));
        return inContainer ? containers.get(random.nextInt(containers.size()))
                : Sites.container(site, Sites.place(eClass));
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EStructuralFeature feature) {
        if (!feature.isMany()) {
            object.eSet(feature, value(feature));
            return;
        }
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            values.add(value(feature));
        }
        if (feature == ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES) {
            values.sort(Comparator.comparing(raw -> ((RawAttribute) raw).name()));
        }
        ((EList<Object>) object.eGet(feature)).addAll(values);
    }

    private Object value(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (type == ProxyAddress.class) {
            String kind = List.of("SMTP", "X400", "MS", "smtp", "x400", "CCMAIL").get(random.nextInt(6));
            return ProxyAddress.of(kind + ":" + (kind.equalsIgnoreCase("x400") ? "c=US;a= ;p=Trager;s=N" : "n%x$y")
                    + ++count);
        } else if (type == ActivationSchedule.class) {
            return ActivationSchedule.of(Integer.toHexString(++count).repeat(21));
        } else if (type == AddressTemplate.class) {
            return AddressTemplate.of("SMTP:%g.%s@example.org" + ++count);
        } else if (type == DistinguishedName.class) {
            return DistinguishedName.parse("/o=Trager/ou=North/cn=Re, \"c\"+/cn=Target " + random.nextInt(50));
        } else if (type == Suppression.class) {
            return new Suppression("some-rule", text(), text());
        } else if (type == RawAttribute.class) {
            return new RawAttribute(List.of("Unknown-Attribute", "Renamed column", "favourite").get(random.nextInt(3)),
                    text());
        } else if (feature.getEType() instanceof EEnum words) {
            return words.getELiterals().get(1 + random.nextInt(words.getELiterals().size() - 1)).getInstance();
        } else if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        } else if (type == Integer.class || type == int.class) {
            return random.nextInt(100_000);
        } else if (feature.getEType() instanceof EClass nested) {
            EObject object = EcoreUtil.create(nested);
            nested.getEAllAttributes().forEach(attribute -> {
                if (random.nextInt(3) > 0) {
                    fill(object, attribute);
                }
            });
            return object;
        }
        return text();
    }

    private String pieces(int kinds) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(PIECES[random.nextInt(kinds)]);
        }
        return text.toString();
    }

    private String text() {
        if (wild && random.nextInt(3) > 0) {
            String text = pieces(PIECES.length);
            return text.isBlank() ? text + 'x' : text;
        }
        return TEXTS.get(random.nextInt(TEXTS.size())) + ' ' + random.nextInt(9);
    }
}
