package org.exsite.directory.tree;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

/** The class of an object of which only the name is known. */
final class ImpliedClass {

    private ImpliedClass() {
    }

    static EClass of(DistinguishedName name) {
        if (name.parent() == null) {
            return ExsitePackage.Literals.ORGANIZATION;
        }
        if (name.attribute().equalsIgnoreCase(Schema.namingAttribute(ExsitePackage.Literals.SITE))) {
            return ExsitePackage.Literals.SITE;
        }
        String path = pathFromSite(name.parent());
        List<EClass> candidates = Schema.directoryClasses().stream()
                .filter(c -> Schema.of(c).place().filter(path::equalsIgnoreCase).isPresent())
                .filter(c -> Schema.of(c).fixedName().isEmpty()).toList();
        return candidates.size() == 1 ? candidates.getFirst() : ExsitePackage.Literals.DIRECTORY_CONTAINER;
    }

    private static String pathFromSite(DistinguishedName name) {
        if (name.parent() == null || !name.attribute().equalsIgnoreCase("cn")) {
            return "";
        }
        String above = pathFromSite(name.parent());
        return above.isEmpty() ? name.value() : above + '/' + name.value();
    }
}
