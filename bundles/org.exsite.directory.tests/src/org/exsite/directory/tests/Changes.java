package org.exsite.directory.tests;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.model.Organization;

/** Changed copies of an organization. */
record Changes(Organization before, Organization after, ChangeSet set) {

    /** What writes a set of changes. */
    interface Output {
        void write(ChangeSet changes, Writer out) throws IOException;
    }

    static Changes of(Organization before, Consumer<Organization> edit) {
        Organization after = EcoreUtil.copy(before);
        edit.accept(after);
        return new Changes(before, after, ChangeSet.between(before, after));
    }

    static Changes ofSample(Consumer<Organization> edit) {
        return of(Texts.sample("sample.ldif"), edit);
    }

    String written(Output output) {
        StringWriter out = new StringWriter();
        try {
            output.write(set, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns what is still different after the text was imported onto the original. */
    ChangeSet missingAfter(String text) {
        return ChangeSet.between(Texts.merge(EcoreUtil.copy(before), text), after);
    }
}
