package org.exsite.directory.ldap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.PushConflict;
import org.exsite.directory.ReadOptions;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.ldif.LdifReader;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.DirectoryObject;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;

/**
 * Compares what an object should have with what a server has, as values of the model: a name that is only written
 * another way is the same name, and the order of values means nothing.
 */
final class EntryComparison {

    private static final String OBJECT_CLASS = "objectClass";

    /** What tells the class of an object. */
    static final List<String> CLASS = List.of(OBJECT_CLASS, ClassDetector.EXTENSION_NAME);

    private EntryComparison() {
    }

    /** Returns an entry that has nothing but some attributes and what tells its class. */
    static Entry only(Entry entry, Collection<String> attributes) {
        Entry part = new Entry(entry.getDN());
        for (Attribute attribute : entry.getAttributes()) {
            if (CLASS.stream().anyMatch(attribute.getName()::equalsIgnoreCase)
                    || attributes.stream().anyMatch(attribute.getName()::equalsIgnoreCase)) {
                part.addAttribute(attribute);
            }
        }
        return part;
    }

    /** Returns where the attributes differ; which object classes there are means nothing. */
    static List<PushConflict> differences(Entry expected, Entry found) {
        DirectoryObject object = read(withClasses(expected, found));
        DirectoryObject present = read(found);
        if (object == null || present == null) {
            return List.of(new PushConflict(OBJECT_CLASS, Optional.of(classes(expected)), classes(found)));
        }
        List<PushConflict> differences = new ArrayList<>();
        for (FeatureChange change : Attributes.between(object, present)) {
            boolean secret = change.feature().filter(feature -> Schema.of(feature).secret()).isPresent();
            differences.add(new PushConflict(change.label(), Optional.of(texts(change, change.before(), secret)),
                    texts(change, change.after(), secret)));
        }
        return differences;
    }

    private static List<String> texts(FeatureChange change, List<Object> values, boolean secret) {
        return secret && !values.isEmpty() ? List.of(Messages.format("ldap.secret")) : change.texts(values);
    }

    private static Entry withClasses(Entry entry, Entry classes) {
        Entry same = entry.duplicate();
        same.removeAttribute(OBJECT_CLASS);
        if (classes.getObjectClassAttribute() != null) {
            same.addAttribute(classes.getObjectClassAttribute());
        }
        return same;
    }

    /** Returns the object, or {@code null} if such an object cannot have its name. */
    private static DirectoryObject read(Entry entry) {
        DirectoryTree tree = new DirectoryTree();
        ReadLog log = new ReadLog("", ReadOptions.DEFAULT);
        try {
            LdifReader.of(tree, log).read(0, entry);
        } catch (IOException e) {
            throw new IllegalStateException(entry.getDN(), e);
        }
        return log.lines().isEmpty() ? tree.find(DistinguishedName.parse(entry.getDN())) : null;
    }

    private static List<String> classes(Entry entry) {
        return entry.getObjectClassAttribute() == null ? List.of() : List.of(entry.getObjectClassValues());
    }
}
