package org.exsite.model.edit;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.TargetServer;
import org.exsite.model.ImportProblem;
import org.exsite.model.schema.Schema;

/** What people call the objects of the model, one by one and together. */
public final class ObjectLabels {

    private ObjectLabels() {
    }

    /**
     * Returns the display name of an object, or its directory name if it has none.
     *
     * <p>A class whose objects have a fixed beginning of their name is shown by its label instead: the directory calls
     * an Internet Mail Service "Internet Mail Connector (NORTH1)", the Administrator program and the articles call it
     * "Internet Mail Service (NORTH1)".
     */
    public static String of(Object object) {
        return switch (object) {
            case DirectoryObject directoryObject -> ofObject(directoryObject);
            case AddressSpace space -> EditMessages.format("label.addressSpace", text(space.getType()),
                    text(space.getAddress()), space.getCost());
            case ConnectedSite site -> text(site.getOrganization()) + '/' + text(site.getSite());
            case TargetServer server -> text(server.getServer()).isBlank() ? EditMessages.get("label.unnamed")
                    : server.getServer();
            case ImportProblem line -> text(line.getFile()) + ':' + line.getLine();
            case Collection<?> objects -> ofAll(objects);
            case null -> EditMessages.get("command.nothing");
            default -> object.toString();
        };
    }

    /** Returns what people call a class. */
    public static String ofClass(EClass eClass) {
        return Schema.of(eClass).label();
    }

    /** Returns what people call a feature. */
    public static String ofFeature(EStructuralFeature feature) {
        return Schema.of(feature).label();
    }

    private static String ofAll(Collection<?> objects) {
        return objects.size() == 1 ? of(objects.iterator().next())
                : objects.isEmpty() ? EditMessages.get("command.nothing")
                : EditMessages.format("command.objects", objects.size());
    }

    private static String ofObject(DirectoryObject object) {
        String displayName = displayName(object);
        if (displayName != null && !displayName.isBlank()) {
            return displayName;
        }
        String name = object.getName();
        if (name == null || name.isBlank()) {
            return EditMessages.get("label.unnamed");
        }
        Optional<String> prefix = Schema.of(object.eClass()).namePrefix();
        return prefix.isPresent() && name.regionMatches(true, 0, prefix.get(), 0, prefix.get().length())
                ? EditMessages.format("label.extended", ofClass(object.eClass()),
                        name.substring(prefix.get().length()).strip()).strip()
                : name;
    }

    private static String displayName(EObject object) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature("displayName");
        return feature != null ? (String) object.eGet(feature) : ((DirectoryObject) object).getAdminDisplayName();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
