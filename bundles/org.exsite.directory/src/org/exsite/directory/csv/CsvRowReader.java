package org.exsite.directory.csv;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.directory.ImportKind;
import org.exsite.directory.codec.ClassDetector;
import org.exsite.directory.tree.DirectoryTree;
import org.exsite.directory.tree.EarlierValues;
import org.exsite.directory.tree.PlacementException;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.schema.Schema;

/** Brings the rows of one file into the tree. */
final class CsvRowReader {

    private final CsvHeader header;
    private final CsvPlaces places;
    private final CsvFieldReader fieldReader;
    private final DirectoryTree tree;
    private final RowLog log;
    private final boolean alone;
    private final RowChecks rowChecks;
    private final Map<HomeServer.Part, DistinguishedName> homes = new HashMap<>();
    private Map<EStructuralFeature, DistinguishedName> lastHome;
    private DistinguishedName lastServer;
    private EClass lastHomeClass;
    private RelativeNames lastNames;

    CsvRowReader(CsvHeader header, CsvContext context, DirectoryTree tree, RowLog log, AliasReferences aliases) {
        this.header = header;
        this.places = new CsvPlaces(header, context);
        this.fieldReader = new CsvFieldReader(header, context, log, aliases);
        this.tree = tree;
        this.log = log;
        this.alone = tree.isEmpty();
        this.rowChecks = new RowChecks(header, context, log);
    }

    /** Tells whether an object was put where it is because of the site that names without one are meant in. */
    boolean isBaseUsed() {
        return places.isBaseUsed();
    }

    /**
     * Looks whether the text of a row is in the character set that the file was taken to be in; it is read the same.
     */
    void checkText(CsvRecord record) throws IOException {
        if (record.problem() == null && OemText.isLikely(record.text())) {
            log.start(record);
            log.remarkOnce(ImportKind.OEM_TEXT);
        }
    }

    /** Reads a row; one that cannot be applied is kept in the log. */
    void read(CsvRecord record) throws IOException {
        log.start(record);
        if (record.problem() != null) {
            log.refuse(record.problem(), record.event() == 0 && OemText.isLikely(record.text()));
            return;
        }
        try {
            apply(record);
        } catch (RowException e) {
            log.refuse(e.event(), e.getMessage());
        } catch (IllegalArgumentException | PlacementException e) {
            log.refuse(e.getMessage(), false);
        }
    }

    private void apply(CsvRecord record) throws IOException {
        RowFields fields = record.fields();
        String word = header.objClass(fields);
        if (word.isEmpty()) {
            throw ImportEvent.NO_CLASS.fault();
        }
        CsvMode mode = CsvMode.of(header.mode(fields))
                .orElseThrow(() -> ImportEvent.ILLEGAL_MODE.fault(header.mode(fields)));
        checkStructure(fields);
        EClass eClass = ClassDetector.byWord(word, header.name(fields), header.extension(fields)).orElse(null);
        DistinguishedName name = places.nameOf(fields, eClass == null ? ExsitePackage.Literals.UNKNOWN_OBJECT : eClass);
        if (eClass == null) {
            log.remarkOnce(ImportEvent.ILLEGAL_CLASS, word);
            eClass = ExsitePackage.Literals.UNKNOWN_OBJECT;
        }
        boolean known = tree.isKnown(name);
        if (mode == CsvMode.DELETE) {
            delete(name, eClass, known);
            return;
        }
        boolean change = !header.mode(fields).isEmpty();
        if (change) {
            checkChange(mode, name, eClass, known, header.container(fields));
        }
        // a row that has a mode says that it changes what was read before
        EarlierValues earlier = EarlierValues.of(known && !change ? tree.find(name) : null);
        DirectoryObject object = tree.obtain(name, eClass);
        keepWord(object, word);
        rowChecks.name(name);
        if (change) {
            rowChecks.change(object, name, fields, known, names(RelativeNames.siteOf(name)));
        }
        fill(object, name, fields, known);
        if (mode == CsvMode.CREATE || change && !known && !alone) {
            checkNew(object, name);
        }
        for (String contradiction : earlier.contradictions(object)) {
            log.remark(contradiction);
        }
    }

    private void checkStructure(List<String> fields) {
        if (CsvRemoval.isRemoval(header.name(fields)) && header.name(fields).length() == CsvRemoval.DELETE.length()) {
            throw ImportEvent.REQUIRED_DELETED.fault(header.name(fields), CsvColumns.NAME);
        } else if (header.container(fields).equalsIgnoreCase(CsvRemoval.DELETE)) {
            throw ImportEvent.FIXED_DELETED.fault(header.container(fields), CsvHeader.CONTAINER);
        } else if (header.homeServer(fields).equalsIgnoreCase(CsvRemoval.DELETE)) {
            throw ImportEvent.FIXED_DELETED.fault(header.homeServer(fields), CsvHeader.HOME_SERVER);
        }
    }

    private void delete(DistinguishedName name, EClass eClass, boolean known) {
        if (!known) {
            throw ImportEvent.NO_OBJECT.fault(name);
        }
        checkClass(ImportEvent.OTHER_CLASS_DELETED, name, eClass);
        tree.remove(name);
    }

    private void checkChange(CsvMode mode, DistinguishedName name, EClass eClass, boolean known, String container)
            throws IOException {
        if (mode == CsvMode.CREATE && known) {
            throw ImportEvent.PRESENT.fault(name);
        } else if (mode == CsvMode.MODIFY && !known && !alone) {
            throw ImportEvent.ABSENT.fault(name);
        } else if (known) {
            checkClass(ImportEvent.OTHER_CLASS, name, eClass);
        } else if (!alone && tree.find(name.parent()) == null && (!container.isEmpty() || places.isGiven())) {
            log.remark(ImportEvent.NO_PATH, name);
        }
    }

    private void checkClass(ImportEvent event, DistinguishedName name, EClass eClass) {
        EClass present = tree.find(name).eClass();
        if (present != eClass && present != ExsitePackage.Literals.UNKNOWN_OBJECT) {
            throw event.fault(name, Schema.of(present).label(), Schema.of(eClass).label());
        }
    }

    /** What a new object must have (Q146304). */
    private void checkNew(DirectoryObject object, DistinguishedName name) throws IOException {
        if (object instanceof Mailbox mailbox && mailbox.getHomeMDB() == null) {
            log.remark(ImportEvent.REQUIRED_MISSING, name, CsvHeader.HOME_SERVER);
        } else if (object instanceof CustomRecipient remote && remote.getTargetAddress() == null) {
            log.remark(ImportEvent.REQUIRED_MISSING, name,
                    Schema.of(ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS).csvName());
        }
        if (!name.value().chars().allMatch(c -> c < 0x80)) {
            log.remark(ImportEvent.NAME_MAPPED, name.value());
        }
    }

    private void fill(DirectoryObject object, DistinguishedName name, RowFields fields, boolean known)
            throws IOException {
        RelativeNames names = names(RelativeNames.siteOf(name));
        String text = header.homeServer(fields);
        if (!text.isEmpty()) {
            DistinguishedName server = places.server(text, names);
            if (header.hasMode() && !alone) {
                checkHome(object, name, server);
            }
            home(object, server, known);
        }
        fieldReader.read(object, fields, names, known);
    }

    private void home(DirectoryObject object, DistinguishedName server, boolean known) {
        if (lastServer != server || lastHomeClass != object.eClass()) {
            lastHome = HomeServer.of(object.eClass(), server, tree, homes);
            lastServer = server;
            lastHomeClass = object.eClass();
        }
        for (var part : lastHome.entrySet()) {
            if (known) {
                object.eSet(part.getKey(), part.getValue());
            } else {
                fieldReader.give(object, part.getKey(), part.getValue());
            }
        }
    }

    private void checkHome(DirectoryObject object, DistinguishedName name, DistinguishedName server)
            throws IOException {
        if (tree.find(server) == null) {
            log.remark(ImportEvent.NO_HOME_SERVER, name, server.value());
            return;
        }
        for (var part : HomeServer.parts(object.eClass(), server).entrySet()) {
            if (tree.find(part.getKey()) == null) {
                boolean agent = part.getValue() == ExsitePackage.Literals.MTA;
                log.remark(agent ? ImportEvent.NO_HOME_MTA : ImportEvent.NO_HOME_STORE, name, server.value());
            }
        }
    }

    private RelativeNames names(DistinguishedName site) {
        if (lastNames == null || !lastNames.site().equals(site)) {
            lastNames = new RelativeNames(site);
        }
        return lastNames;
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
