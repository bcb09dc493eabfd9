package org.exsite.directory.ldif;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.exsite.directory.FeatureChange;
import org.exsite.directory.ObjectChange;
import org.exsite.directory.change.Attributes;
import org.exsite.directory.change.CarriedChange;
import org.exsite.directory.change.InitialValues;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassBindings;
import org.exsite.directory.codec.Flavour;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.model.schema.Syntax;

/** The change records that make one change, and what of the change they cannot make. */
public final class LdifChangeRecord extends CarriedChange {

    private final LdifModifications modifications = new LdifModifications();

    private LdifChangeRecord(ObjectChange change) {
        super(change);
        setInFile(true);
    }

    /** Computes the records of a change. */
    public static LdifChangeRecord of(ObjectChange change) {
        LdifChangeRecord record = new LdifChangeRecord(change);
        switch (change) {
            case ObjectChange.Created created -> record.create(created);
            case ObjectChange.Deleted deleted ->
                // deleting a mailbox over LDAP would leave its content behind in the store (Q284199)
                record.setInFile(deleted.object().eClass() != ExsitePackage.Literals.MAILBOX);
            case ObjectChange.Modified modified -> record.modify(modified);
        }
        return record;
    }

    /** Writes the records. */
    public void write(LdifText text) throws IOException {
        if (!isInFile()) {
            return;
        }
        String name = change().name().toLdap();
        switch (change()) {
            case ObjectChange.Created created -> {
                start(text, name, "add");
                new LdifEntryWriter(text).directoryAttributes(created.object());
            }
            case ObjectChange.Deleted deleted -> start(text, name, "delete");
            case ObjectChange.Modified modified -> {
                for (List<LdifModifications.Step> steps : modifications.records()) {
                    start(text, name, "modify");
                    for (LdifModifications.Step step : steps) {
                        step.write(text);
                    }
                }
            }
        }
    }

    private static void start(LdifText text, String name, String type) throws IOException {
        text.plain("");
        text.line("dn", name);
        text.plain("changetype: " + type);
    }

    private void create(ObjectChange.Created created) {
        for (FeatureChange value : InitialValues.of(created.object())) {
            AttributeSchema schema = Schema.of(value.feature().orElseThrow());
            boolean details = ClassBindings.of(created.object().eClass(), Flavour.LDAP).written(schema.feature())
                    .stream().anyMatch(binding -> binding.name().startsWith(AttributeSchema.OWN_PREFIX)
                            && !binding.texts(created.object()).isEmpty());
            if (!schema.isInDirectory() || details) {
                leave(value);
            }
        }
        Attributes.raw(created.object()).forEach((name, values) -> {
            if (!LdifEntryWriter.isLdapName(name)) {
                leave(new FeatureChange(name, Optional.empty(), List.of(), values));
            }
        });
    }

    private void modify(ObjectChange.Modified modified) {
        for (FeatureChange value : modified.features()) {
            if (value.feature().isEmpty()) {
                raw(value);
            } else {
                feature(modified, value, Schema.of(value.feature().get()));
            }
        }
        setInFile(left().size() < modified.features().size());
    }

    private void feature(ObjectChange.Modified modified, FeatureChange value, AttributeSchema schema) {
        if (!schema.isInDirectory() || !schema.importable()
                || schema.feature() == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME) {
            leave(value);
            return;
        }
        boolean first = true;
        for (Binding binding : ClassBindings.of(modified.object().eClass(), Flavour.LDAP).written(schema.feature())) {
            List<String> old = binding.texts(modified.before());
            List<String> now = binding.texts(modified.object());
            boolean own = binding.name().startsWith(AttributeSchema.OWN_PREFIX);
            if (own && !old.equals(now)) {
                leave(value);
            } else if (!own && (first || !binding.isLate())) {
                modifications.change(binding.name(), old, now, schema.syntax() == Syntax.PROXIES);
            }
            first = false;
        }
    }

    private void raw(FeatureChange value) {
        if (LdifEntryWriter.isLdapName(value.name())) {
            modifications.change(value.name(), value.texts(value.before()), value.texts(value.after()), false);
        } else {
            leave(value);
        }
    }
}
