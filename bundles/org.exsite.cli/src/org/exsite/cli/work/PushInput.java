package org.exsite.cli.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.exsite.cli.io.Console;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.IoReasons;
import org.exsite.cli.io.Output;
import org.exsite.cli.io.Paths;
import org.exsite.directory.ChangeFormat;
import org.exsite.directory.ChangeSet;
import org.exsite.directory.DirectoryReader;
import org.exsite.directory.Format;
import org.exsite.directory.LdapPush;
import org.exsite.model.ImportProblem;
import org.exsite.model.Organization;
import org.exsite.model.storage.OrganizationFormatException;

/** The changes that a push sends, from whatever file they are in. */
final class PushInput {

    private final Console console;
    private final String name;
    private ChangeSet changes;
    private Organization result;

    PushInput(Console console, String name) {
        this.console = console;
        this.name = name;
    }

    /**
     * Reads change records, of whose old values no more is known than they say.
     *
     * @throws Failure if the file holds anything else
     */
    LdapPush records() {
        if (name.equals(Output.STANDARD)) {
            return records(console.in(), name);
        }
        if (format() != Format.LDIF) {
            throw Failure.usage("ldap.needsBase", name);
        }
        try (InputStream stream = Files.newInputStream(Path.of(name))) {
            return records(stream, Path.of(name).getFileName().toString());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", name, IoReasons.of(e));
        }
    }

    /** Reads changes of a directory, or the directory as it was edited. What LDAP cannot carry is told. */
    LdapPush changesOf(String base) {
        if (base.equals(Output.STANDARD) && name.equals(Output.STANDARD)) {
            throw Failure.usage("input.standardTwice");
        } else if (base.equals(Output.STANDARD)) {
            throw Failure.usage("ldap.baseStandard");
        }
        Organization before = DirectoryInput.read(console, base);
        boolean whole = !name.equals(Output.STANDARD) && format() == Format.EXSITE;
        Organization now = whole ? DirectoryInput.read(console, name)
                : applied(DirectoryInput.read(console, base));
        result = now;
        changes = ChangeSet.between(before, now);
        StepsFile.tell(changes, ChangeFormat.LDIF, null, console);
        return LdapPush.of(changes);
    }

    /** Writes warnings about the changes of a directory that were read, and returns the exit code. */
    int tell(OperationWarnings warnings) {
        return warnings.tell(changes, result);
    }

    private Organization applied(Organization organization) {
        int before = organization.getImportProblems().size();
        DirectoryInput.add(organization, name, console, Reading.USUAL);
        List<ImportProblem> failed = organization.getImportProblems().stream().skip(before)
                .filter(problem -> !problem.isImported()).toList();
        if (!failed.isEmpty()) {
            failed.forEach(problem -> console.tell("apply.failed", problem.getFile(), problem.getLine(),
                    problem.getProblem()));
            throw Failure.unreadable(null, "ldap.notApplied", name);
        }
        return organization;
    }

    private LdapPush records(InputStream stream, String shown) {
        try {
            return LdapPush.of(stream, shown);
        } catch (OrganizationFormatException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", shown, IoReasons.of(e));
        }
    }

    private Format format() {
        try {
            return DirectoryReader.format(Paths.of(name));
        } catch (OrganizationFormatException e) {
            throw Failure.unreadable(e, "input.message", e.getMessage());
        } catch (IOException e) {
            throw Failure.unreadable(e, "input.failed", name, IoReasons.of(e));
        }
    }
}
