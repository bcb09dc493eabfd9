package org.exsite.ui.comparison.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.ui.XMLMemento;
import org.exsite.ui.comparison.ComparisonInput;
import org.exsite.ui.comparison.ComparisonInputFactory;
import org.exsite.ui.editor.OrganizationInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of two files counts as the old state, what their comparison is called, and how it is remembered. */
class ComparisonInputTest {

    @TempDir
    Path folder;

    private OrganizationInput file(String name, long written) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, name);
        Files.setLastModifiedTime(path, FileTime.fromMillis(written));
        return OrganizationInput.of(path.toUri());
    }

    @Test
    void theFileThatWasWrittenFirstIsTheOldState() throws IOException {
        OrganizationInput old = file("a.exsite", 1_000_000_000_000L);
        OrganizationInput fresh = file("b.exsite", 1_000_000_060_000L);

        assertEquals(new ComparisonInput(old, fresh), ComparisonInput.byAge(old, fresh));
        assertEquals(new ComparisonInput(old, fresh), ComparisonInput.byAge(fresh, old));
    }

    @Test
    void filesOfOneTimeStayInTheirOrder() throws IOException {
        OrganizationInput one = file("a.exsite", 1_000_000_000_000L);
        OrganizationInput other = file("b.exsite", 1_000_000_000_000L);

        assertEquals(new ComparisonInput(other, one), ComparisonInput.byAge(other, one));
    }

    @Test
    void filesOfOneNameAreToldApartByTheirFolders() throws IOException {
        OrganizationInput monday = file("monday/site.exsite", 1_000_000_000_000L);
        OrganizationInput tuesday = file("tuesday/site.exsite", 1_000_000_000_000L);
        OrganizationInput other = file("tuesday/other.exsite", 1_000_000_000_000L);

        assertEquals("monday/site.exsite - tuesday/site.exsite", new ComparisonInput(monday, tuesday).getName());
        assertEquals("site.exsite - other.exsite", new ComparisonInput(monday, other).getName());
    }

    @Test
    void aComparisonIsThereAgainInTheNextSession() throws IOException {
        ComparisonInput input = new ComparisonInput(file("old state.exsite", 0), file("new.exsite", 0));
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);

        assertEquals(input, new ComparisonInputFactory().createElement(memento));
        assertNull(new ComparisonInputFactory().createElement(XMLMemento.createWriteRoot("input")));
    }

    @Test
    void itExistsAsLongAsBothFilesDo() throws IOException {
        ComparisonInput input = new ComparisonInput(file("a.exsite", 0), file("b.exsite", 0));
        assertTrue(input.exists());

        Files.delete(folder.resolve("b.exsite"));

        assertFalse(input.exists());
    }
}
