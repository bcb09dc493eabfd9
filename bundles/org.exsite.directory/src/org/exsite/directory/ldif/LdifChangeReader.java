package org.exsite.directory.ldif;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.PlacementException;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;

import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldif.LDIFAddChangeRecord;
import com.unboundid.ldif.LDIFChangeRecord;
import com.unboundid.ldif.LDIFDeleteChangeRecord;
import com.unboundid.ldif.LDIFModifyChangeRecord;

/** Applies change records to the tree. A record is applied as a whole or not at all, as a server would (Q303028). */
final class LdifChangeReader {

    private final DirectoryTree tree;
    private final LdifEntryReader entries;
    private final SharedNames names;

    LdifChangeReader(DirectoryTree tree, LdifEntryReader entries, SharedNames names) {
        this.tree = tree;
        this.names = names;
        this.entries = entries;
    }

    /**
     * Applies a record.
     *
     * @param lines its lines
     * @throws PlacementException if it does not fit what the tree holds; nothing was changed then
     */
    void read(LDIFChangeRecord change, List<String> lines) {
        DistinguishedName name = DistinguishedName.parse(change.getDN());
        if (change instanceof LDIFAddChangeRecord add) {
            if (tree.isKnown(name)) {
                throw new PlacementException(Messages.format("tree.present", name));
            }
            entries.read(LdifEntry.of(add.getEntryToAdd()), lines, false);
        } else if (change instanceof LDIFDeleteChangeRecord) {
            tree.remove(name);
        } else if (change instanceof LDIFModifyChangeRecord modify) {
            modify(name, modify.getModifications());
        } else {
            throw new PlacementException(Messages.format("ldif.rename"));
        }
    }

    private void modify(DistinguishedName name, Modification[] modifications) {
        if (!tree.isKnown(name)) {
            tree.imply(name.parent() == null ? name : root(name));
            throw new PlacementException(Messages.format("tree.absent", name));
        }
        DirectoryObject object = tree.find(name);
        List<DirectoryObject> children = List.copyOf(object.getChildren());
        object.getChildren().clear();
        DirectoryObject before = EcoreUtil.copy(object);
        object.getChildren().addAll(children);
        try {
            for (Modification modification : modifications) {
                modify(object, modification);
            }
        } catch (PlacementException e) {
            restore(object, before);
            throw e;
        }
    }

    private void modify(DirectoryObject object, Modification modification) {
        String attribute = modification.getAttributeName();
        Binding binding = ClassBindings.of(object.eClass(), Flavour.LDAP).find(attribute);
        switch (modification.getModificationType().intValue()) {
            case 0 -> LdifValues.add(object, binding, LdifAttribute.of(attribute, modification.getRawValues()), names);
            case 1 -> delete(object, binding, modification);
            case 2 -> {
                LdifEntryReader.clear(object, binding, attribute);
                LdifValues.add(object, binding, LdifAttribute.of(attribute, modification.getRawValues()), names);
            }
            default -> throw new PlacementException(
                    Messages.format("ldif.modification", modification.getModificationType().getName()));
        }
    }

    private static void delete(DirectoryObject object, Binding binding, Modification modification) {
        String attribute = modification.getAttributeName();
        List<String> texts = List.of(modification.getValues());
        boolean raw = object.getRawAttributes().stream().anyMatch(r -> r.name().equalsIgnoreCase(attribute));
        if (texts.isEmpty()) {
            if (!raw && (binding == null || binding.texts(object).isEmpty())) {
                throw new PlacementException(Messages.format("ldif.noAttribute", attribute));
            }
            LdifEntryReader.clear(object, binding, attribute);
            return;
        }
        for (String text : binding == null ? texts : binding.remove(object, texts)) {
            if (!object.getRawAttributes().removeIf(
                    r -> r.name().equalsIgnoreCase(attribute) && r.value().equals(text))) {
                throw new PlacementException(Messages.format("ldif.noValue", attribute, text));
            }
        }
    }

    private static void restore(DirectoryObject object, DirectoryObject before) {
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature != org.exsite.model.ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN) {
                object.eSet(feature, before.eGet(feature));
            }
        }
    }

    private static DistinguishedName root(DistinguishedName name) {
        return name.parent() == null ? name : root(name.parent());
    }
}
