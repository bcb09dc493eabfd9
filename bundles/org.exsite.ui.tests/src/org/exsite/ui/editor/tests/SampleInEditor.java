package org.exsite.ui.editor.tests;

import org.exsite.ui.editor.OrganizationEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with the sample of the founding case in an editor of its own. */
abstract class SampleInEditor {

    EditorFixture fixture;
    OrganizationEditor editor;

    @BeforeEach
    void openSample() throws Exception {
        fixture = new EditorFixture();
        editor = fixture.open();
    }

    @AfterEach
    void closeAll() throws Exception {
        fixture.close();
    }
}
