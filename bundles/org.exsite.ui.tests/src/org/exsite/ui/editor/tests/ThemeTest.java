package org.exsite.ui.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.ui.journey.tests.Desk;
import org.exsite.ui.journey.tests.Widgets;
import org.exsite.ui.recipients.RecipientsPage;
import org.junit.jupiter.api.Test;

/** The platform may change its theme when pages are there already: they take the new colours. */
class ThemeTest extends SampleInEditor {

    private static final RGB STRANGE = new RGB(201, 3, 5);
    private static final List<String> PAGES = List.of("directory", "overview", "topology", "recipients", "sites", "servers",
            "connectors", "routing", "changes");

    @Test
    void headingsAndTitlesOfSectionsFollowTheTheme() throws Exception {
        Form heading = ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm().getForm();
        FormToolkit toolkit = ((FormPage) editor.getActivePageInstance()).getManagedForm().getToolkit();
        FormColors colours = toolkit.getColors();
        colours.createColor(IFormColors.TB_BG, STRANGE);
        colours.createColor(IFormColors.H_BOTTOM_KEYLINE1, STRANGE);
        toolkit.decorateFormHeading(heading);
        Section section = toolkit.createSection(heading.getBody(), ExpandableComposite.TITLE_BAR);
        assertEquals(STRANGE, section.getTitleBarBackground().getRGB());
        assertEquals(STRANGE, heading.getHeadColor(IFormColors.H_BOTTOM_KEYLINE1).getRGB());
        themeChanged();
        FormColors now = new FormColors(Display.getCurrent());
        assertEquals(now.getColor(IFormColors.TB_BG).getRGB(), section.getTitleBarBackground().getRGB());
        assertEquals(now.getColor(IFormColors.H_BOTTOM_KEYLINE1).getRGB(),
                heading.getHeadColor(IFormColors.H_BOTTOM_KEYLINE1).getRGB());
        now.dispose();
    }

    @Test
    void theStyleSheetHasTheLastWordOnAHeading() throws Exception {
        Form heading = ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm().getForm();
        EditorFixture.handleEvents();
        List<Widget> styled = new ArrayList<>();
        Listener listener = event -> styled.add(event.widget);
        Display.getCurrent().addListener(SWT.Skin, listener);
        themeChanged();
        EditorFixture.handleEvents();
        Display.getCurrent().removeListener(SWT.Skin, listener);
        assertTrue(styled.contains(heading), styled::toString);
    }

    @Test
    void theHeadingsOfAllPagesAndFormsHaveTheSameColours() throws Exception {
        Map<String, String> colours = new TreeMap<>();
        for (String page : PAGES) {
            Desk.show(editor, "org.exsite.ui.editor.organization." + page);
            Widgets.all(editor.getSite().getShell(), Form.class)
                    .filter(form -> form.isVisible() && !form.getText().isEmpty())
                    .forEach(form -> colours.put(page + ": " + form.getText(), form.getForeground().getRGB() + " on "
                            + form.getHead().getBackground().getRGB()));
        }
        assertTrue(colours.size() > PAGES.size(), colours::toString);
        assertEquals(1, Set.copyOf(colours.values()).size(), colours::toString);
    }

    @Test
    void theDarkThemeKnowsWhatIsALink() throws Exception {
        FormToolkit toolkit = ((FormPage) editor.getActivePageInstance()).getManagedForm().getToolkit();
        Form heading = ((FormPage) editor.getActivePageInstance()).getManagedForm().getForm().getForm();
        Hyperlink link = toolkit.createHyperlink(heading.getBody(), "somewhere", SWT.NONE);
        String style = "." + link.getData("org.eclipse.e4.ui.css.CssClassName");
        Hyperlink withImage = toolkit.createImageHyperlink(heading.getBody(), SWT.NONE);
        assertEquals(style, "." + withImage.getData("org.eclipse.e4.ui.css.CssClassName"));
        link.dispose();
        withImage.dispose();
        String sheets = "";
        for (IConfigurationElement sheet : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.e4.ui.css.swt.theme")) {
            if (sheet.getContributor().getName().equals("org.exsite.ui")
                    && sheet.getChildren("themeid")[0].getAttribute("refid").endsWith("dark")) {
                try (InputStream text = Platform.getBundle("org.exsite.ui").getEntry(sheet.getAttribute("uri"))
                        .openStream()) {
                    sheets += new String(text.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertTrue(sheets.contains(style + " {"), sheets);
    }

    @Test
    void theTableOfRecipientsFollowsTheTheme() throws Exception {
        Desk.show(editor, RecipientsPage.ID);
        NatTable table = Widgets.all(editor.getSite().getShell(), NatTable.class).findFirst().orElseThrow();
        RGB before = background(table);
        table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL)
                .setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR,
                        new Color(STRANGE));
        assertNotEquals(before, background(table));
        themeChanged();
        assertEquals(before, background(table));
    }

    private static RGB background(NatTable table) {
        return table.getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL)
                .getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR).getRGB();
    }

    /** Tells what the display tells when the desktop has other colours, which only the display itself can. */
    private static void themeChanged() throws ReflectiveOperationException {
        Method send = Display.class.getDeclaredMethod("sendEvent", int.class, Event.class);
        send.setAccessible(true);
        send.invoke(Display.getCurrent(), SWT.Settings, new Event());
    }
}
