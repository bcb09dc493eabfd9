package org.exsite.ui.accessibility.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.exsite.app.DarkDesktop;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.accessibility.TitleFont;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one sees where large letters or light ones on dark were chosen for the desktop. */
class LargeLettersTest {

    private static final String SERVICE =
            "/o=Trager/ou=North/cn=Configuration/cn=Connections/cn=Internet Mail Connector (NORTH1)";
    /** The longest that stands beside a control in the form of the Internet Mail Service. */
    private static final String LONG = "Send Microsoft Exchange rich text formatting:";
    private static final int WIDEST_LABEL = 260;

    private OrganizationEditor editor;

    @BeforeEach
    void open() throws Exception {
        Desk.clear();
        editor = Desk.open(Desk.put("letters", "trager.exsite", SampleOrganization.founding()));
    }

    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void theTitlesOfDialogsAreAsLargeAsTheirTexts() {
        FontRegistry fonts = new FontRegistry(Display.getCurrent());
        fonts.put(JFaceResources.DIALOG_FONT, new FontData[] {new FontData("Sans", 17, SWT.NORMAL)});
        fonts.put(JFaceResources.BANNER_FONT, new FontData[] {new FontData("Sans", 10, SWT.BOLD)});
        TitleFont.fit(fonts);
        FontData title = fonts.getFontData(JFaceResources.BANNER_FONT)[0];
        assertEquals(17, title.getHeight());
        assertEquals(SWT.BOLD, title.getStyle());
    }

    @Test
    void titlesThatAreLargeAlreadyStay() {
        FontRegistry fonts = new FontRegistry(Display.getCurrent());
        FontData chosen = new FontData("Serif", 20, SWT.ITALIC);
        fonts.put(JFaceResources.DIALOG_FONT, new FontData[] {new FontData("Sans", 17, SWT.NORMAL)});
        fonts.put(JFaceResources.BANNER_FONT, new FontData[] {chosen});
        TitleFont.fit(fonts);
        assertEquals(chosen, fonts.getFontData(JFaceResources.BANNER_FONT)[0]);
    }

    @Test
    void longLabelsGoOnInASecondLineAndLeaveRoomForTheirFields() {
        DirectoryObject service = (DirectoryObject) editor.getDocument().find(SERVICE);
        editor.reveal(service, Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX);
        Await.until("the form is made", () -> shown().containsKey(LONG));
        Map<String, Control> labels = shown();
        assertTrue(labels.get(LONG).getSize().y > labels.get("Address type:").getSize().y, "two lines are higher than one");
        labels.forEach((text, label) -> {
            assertTrue(label.getSize().x <= WIDEST_LABEL, () -> text + " is " + label.getSize());
            assertTrue(label.computeSize(label.getSize().x, SWT.DEFAULT).y <= label.getSize().y,
                    () -> text + " is cut off at " + label.getSize());
        });
    }

    /** Returns the labels and links beside fields, not those above tables, by what they say. */
    private Map<String, Control> shown() {
        while (Display.getCurrent().readAndDispatch()) {
            continue;
        }
        return Widgets.all(editor.getSite().getShell(), Control.class).filter(Control::isVisible)
                .filter(control -> text(control).endsWith(":") && control.getSize().x > 0
                        && control.getLayoutData() instanceof GridData data && data.horizontalSpan == 1)
                .collect(Collectors.toMap(LargeLettersTest::text, Function.identity(), (one, other) -> one));
    }

    private static String text(Control control) {
        return control instanceof Label label ? label.getText() : control instanceof Hyperlink link ? link.getText() : "";
    }

    @Test
    void aPageIsNarrowerThanItsBarSoThatThisCanWrap() throws Exception {
        FormPage page = (FormPage) Desk.show(editor, RecipientsPage.ID);
        Composite body = page.getManagedForm().getForm().getBody();
        Composite bar = Widgets.all(body, Button.class).filter(button -> button.getText().equals("Clear &Filters"))
                .findFirst().orElseThrow().getParent();
        int inOneRow = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int narrow = body.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        assertTrue(narrow < inOneRow, () -> narrow + " is not less than " + inOneRow);
    }

    @Test
    void lightLettersOnDarkAreADarkDesktop() {
        Display display = Display.getCurrent();
        assertTrue(DarkDesktop.isDark(display.getSystemColor(SWT.COLOR_BLACK), display.getSystemColor(SWT.COLOR_WHITE)));
        assertTrue(DarkDesktop.isDark(display.getSystemColor(SWT.COLOR_DARK_BLUE), display.getSystemColor(SWT.COLOR_YELLOW)));
        assertFalse(DarkDesktop.isDark(display.getSystemColor(SWT.COLOR_WHITE), display.getSystemColor(SWT.COLOR_BLACK)));
    }
}
