package org.exsite.directory.csv;

import org.exsite.directory.CsvSeparators;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.exsite.directory.codec.Binding;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.codec.UnresolvedNameException;
import org.exsite.directory.text.Messages;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.EarlierValues;
import org.exsite.directory.tree.PlacementException;
import org.exsite.directory.tree.ReadLog;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;

/** Brings the rows of one file into the tree. */
final class CsvRowReader {

    private final CsvHeader header;
    private final CsvSeparators syntax;
    private final CsvPlaces places;
    private final DirectoryTree tree;
    private final ReadLog log;
    private final boolean alone;
    private final AliasReferences aliases;
    private final Map<HomeServer.Part, DistinguishedName> homes = new HashMap<>();
    private RelativeNames lastNames;

    CsvRowReader(CsvHeader header, CsvSeparators syntax, DistinguishedName site, DirectoryTree tree, ReadLog log,
            AliasReferences aliases) {
        this.header = header;
        this.syntax = syntax;
        this.places = new CsvPlaces(header, site);
        this.tree = tree;
        this.log = log;
        this.aliases = aliases;
        this.alone = tree.isEmpty();
    }

    /** Tells whether an object was put where it is because of the site that names without one are meant in. */
    boolean isBaseUsed() {
        return places.isBaseUsed();
    }

    /** Reads a row; one that cannot be applied is kept in the log. */
    void read(CsvRecord record) throws IOException {
        if (record.problem() != null) {
            log.unread(record.line(), record.problem(), record.text());
            return;
        }
        try {
            apply(record);
        } catch (IllegalArgumentException | PlacementException e) {
            log.unread(record.line(), e.getMessage(), record.text());
        }
    }

    private void apply(CsvRecord record) throws IOException {
        List<String> fields = record.fields();
        String word = header.objClass(fields);
        if (word.isEmpty()) {
            throw new PlacementException(Messages.format("csv.noClass"));
        }
        CsvMode mode = CsvMode.of(header.mode(fields))
                .orElseThrow(() -> new PlacementException(Messages.format("csv.mode", header.mode(fields))));
        EClass eClass = ClassDetector.byWord(word, header.name(fields), header.extension(fields))
                .orElse(ExsitePackage.Literals.UNKNOWN_OBJECT);
        DistinguishedName name = places.nameOf(fields, eClass);
        boolean known = tree.isKnown(name);
        if (mode == CsvMode.DELETE) {
            tree.remove(name);
            return;
        } else if (mode == CsvMode.CREATE && known) {
            throw new PlacementException(Messages.format("tree.present", name));
        } else if (mode == CsvMode.MODIFY && !known && !alone) {
            throw new PlacementException(Messages.format("tree.absent", name));
        }
        // a row that has a mode says that it changes what was read before
        EarlierValues earlier = EarlierValues.of(known && header.mode(fields).isEmpty() ? tree.find(name) : null);
        DirectoryObject object = tree.obtain(name, eClass);
        keepWord(object, word);
        fill(object, name, record, known);
        for (String contradiction : earlier.contradictions(object)) {
            log.remark(record.line(), 0, contradiction, record.text());
        }
    }

    private void fill(DirectoryObject object, DistinguishedName name, CsvRecord record, boolean known) throws IOException {
        List<String> fields = record.fields();
        RelativeNames names = names(RelativeNames.siteOf(name));
        String server = header.homeServer(fields);
        if (!server.isEmpty()) {
            HomeServer.set(object, places.server(server, names), tree, homes);
        }
        List<String> problems = new ArrayList<>();
        Binding[] bindings = header.bindings(object.eClass());
        fill(object, fields, bindings, names, known, problems, false);
        fill(object, fields, bindings, names, known, problems, true);
        if (!problems.isEmpty()) {
            log.unread(record.line(), String.join(" ", problems), record.text());
        }
    }

    private void fill(DirectoryObject object, List<String> fields, Binding[] bindings, RelativeNames names,
            boolean known, List<String> problems, boolean late) {
        for (int i = 0; i < fields.size(); i++) {
            String text = fields.get(i);
            if (text.isEmpty() || header.isStructure(i) || (bindings[i] != null && bindings[i].isLate()) != late) {
                continue;
            }
            CsvCell cell = new CsvCell(header.column(i), bindings[i], text, syntax.values());
            try {
                if (cell.isRemoval()) {
                    cell.remove(object);
                } else {
                    cell.set(object, names, known && !repeats(bindings, i) || isHome(bindings[i]));
                }
            } catch (UnresolvedNameException e) {
                aliases.add(object, bindings[i], header.column(i), text);
            } catch (PlacementException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private RelativeNames names(DistinguishedName site) {
        if (lastNames == null || !lastNames.site().equals(site)) {
            lastNames = new RelativeNames(site);
        }
        return lastNames;
    }

    /** A column that names a feature again adds to what the first one gave. */
    private static boolean repeats(Binding[] bindings, int index) {
        for (int i = 0; i < index; i++) {
            if (bindings[i] != null && bindings[index] == bindings[i]) {
                return true;
            }
        }
        return false;
    }

    /** What Home-Server has set gives way to a full name. */
    private static boolean isHome(Binding binding) {
        return binding != null && HomeServer.covers(binding.feature());
    }

    private static void keepWord(DirectoryObject object, String word) {
        var schema = Schema.of(object.eClass());
        if (object.eIsSet(ExsitePackage.Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES)) {
            object.getRawAttributes().removeIf(raw -> raw.name().equalsIgnoreCase(CsvHeader.OBJ_CLASS));
        }
        if (schema.rawName().filter(word::equalsIgnoreCase).isEmpty()
                && (schema.csvNames().isEmpty() || !schema.csvNames().getFirst().equalsIgnoreCase(word))) {
            object.getRawAttributes().add(new RawAttribute(CsvHeader.OBJ_CLASS, word));
        }
    }
}
