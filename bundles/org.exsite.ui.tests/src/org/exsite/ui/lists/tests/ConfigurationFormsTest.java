package org.exsite.ui.lists.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.exsite.directory.DirectoryWriter;
import org.exsite.directory.Format;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.Mailbox;
import org.exsite.model.edit.CommandGuard;
import org.exsite.model.query.Sites;
import org.exsite.model.schema.Schema;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.FieldEdit;
import org.exsite.ui.journey.tests.FormTabs;
import org.exsite.ui.servers.ServersPage;
import org.exsite.ui.sites.SiteConfigurationPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every field of every tab of servers, their parts, and the configuration of sites: what is entered there is in the LDIF
 * that is written, and one step of Undo takes it back.
 */
class ConfigurationFormsTest {

    private static final List<EClass> OF_SERVERS = List.of(Literals.SERVER, Literals.MTA, Literals.DIRECTORY_SERVICE,
            Literals.SYSTEM_ATTENDANT, Literals.PRIVATE_INFORMATION_STORE, Literals.PUBLIC_INFORMATION_STORE,
            Literals.TCP_STACK, Literals.POP_PROTOCOL_SERVER, Literals.LDAP_PROTOCOL_SERVER,
            Literals.SHARED_PROTOCOL_SERVER_SETTINGS);
    private static final List<EClass> OF_SITES = List.of(Literals.SITE_ADDRESSING, Literals.MTA_SITE_CONFIGURATION,
            Literals.IS_SITE_CONFIGURATION, Literals.DS_SITE_CONFIGURATION, Literals.SITE_ENCRYPTION_CONFIGURATION,
            Literals.POP_PROTOCOL_SITE_DEFAULTS, Literals.NNTP_PROTOCOL_SITE_DEFAULTS,
            Literals.LDAP_PROTOCOL_SITE_DEFAULTS, Literals.HTTP_PROTOCOL_SITE_DEFAULTS,
            Literals.IMAP_PROTOCOL_SITE_DEFAULTS, Literals.SHARED_PROTOCOL_SITE_SETTINGS, Literals.ADDRESS_TYPE,
            Literals.DIRECTORY_REPLICATION_CONNECTOR);

    private OrganizationEditor editor;
    private String mailbox;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("Forms", "forms.exsite",
                SampleOrganization.builder().recipients(60).sites(3).seed(5).build()));
        editor.getEditingDomain().getCommandStack().setGuard(CommandGuard.NONE);
        mailbox = Sites.recipients(editor.getOrganization()).filter(Mailbox.class::isInstance).findFirst().orElseThrow()
                .getDistinguishedName().toString();
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void eachFieldOfServersAndTheirPartsIsWritten() throws Exception {
        Desk.show(editor, ServersPage.ID);
        for (EClass eClass : OF_SERVERS) {
            editAll(eClass);
        }
    }

    @Test
    void eachFieldOfTheConfigurationOfASiteIsWritten() throws Exception {
        Desk.show(editor, SiteConfigurationPage.ID);
        for (EClass eClass : OF_SITES) {
            editAll(eClass);
        }
    }

    private void editAll(EClass eClass) throws IOException {
        DirectoryObject object = Sites.objects(editor.getOrganization())
                .filter(candidate -> candidate.eClass() == eClass).findFirst().orElseThrow();
        editor.getSelection().select(List.of(object));
        handleEvents();
        Set<String> before = ldif();
        Set<EStructuralFeature> edited = new LinkedHashSet<>();
        for (CTabItem tab : FormTabs.withFields(editor)) {
            FormTabs.open(tab);
            List<Control> fields = FormTabs.fields(tab);
            assertFalse(fields.isEmpty(), eClass.getName() + ": " + tab.getText());
            for (Control field : fields) {
                EStructuralFeature feature = eClass.getEStructuralFeature(FieldEdit.featureName(field));
                FieldEdit edit = new FieldEdit(field, feature, mailbox);
                if (edit.isPossible() && !(feature instanceof EReference)) {
                    Command last = stack().getUndoCommand();
                    edit.run();
                    assertNotSame(last, stack().getUndoCommand(), eClass.getName() + '.' + feature.getName());
                    edited.add(feature);
                }
            }
            handleEvents();
        }
        assertTrue(edited.size() >= 10, eClass.getName() + ": " + edited.size());
        Set<String> written = ldif();
        written.removeAll(before);
        assertEquals(List.of(), edited.stream().filter(feature -> !isWritten(feature, written))
                .map(EStructuralFeature::getName).toList(), eClass.getName());
        edited.forEach(feature -> stack().undo());
        handleEvents();
        assertFalse(stack().canUndo(), eClass.getName() + ": each change is one step");
        assertEquals(before, ldif(), eClass.getName());
    }

    private CommandStack stack() {
        return editor.getEditingDomain().getCommandStack();
    }

    private static boolean isWritten(EStructuralFeature feature, Set<String> lines) {
        String attribute = Schema.of(feature).ldapName().toLowerCase(Locale.ROOT) + ':';
        return lines.stream().anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith(attribute));
    }

    /** Returns the lines of the file, each with the number of those before it that are the same. */
    private Set<String> ldif() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DirectoryWriter.write(editor.getOrganization(), out, Format.LDIF);
        Map<String, Integer> same = new HashMap<>();
        return out.toString(StandardCharsets.UTF_8).lines().map(line -> line + " #" + same.merge(line, 1, Integer::sum))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void handleEvents() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
    }
}
