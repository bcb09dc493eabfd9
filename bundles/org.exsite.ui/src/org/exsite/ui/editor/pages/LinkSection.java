package org.exsite.ui.editor.pages;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;

/** A section of links, each with a number behind it that leads to the same. */
final class LinkSection {

    /** Narrower than this, a text is broken into lines; in pixels at 96 dpi. */
    private static final int WIDTH = 150;

    private final FormToolkit toolkit;
    private final Composite client;

    /**
     * A link.
     *
     * @param image the image before the text, or {@code null}
     * @param open leads to the thing
     */
    record Row(Image image, String text, int number, Runnable open) {
    }

    LinkSection(FormToolkit toolkit, Composite parent, String title) {
        this.toolkit = toolkit;
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(client);
        section.setClient(client);
    }

    /** Shows links, or a text if there are none; the focus stays where it is. The page is to be laid out then. */
    void show(List<Row> rows, String nothing) {
        int focus = Arrays.asList(client.getChildren()).indexOf(client.getDisplay().getFocusControl());
        for (Control child : client.getChildren()) {
            child.dispose();
        }
        if (rows.isEmpty()) {
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT)
                    .applyTo(toolkit.createLabel(client, nothing, SWT.WRAP));
        }
        rows.forEach(this::create);
        client.layout(); // a section that is as large as before is not laid out with the page
        if (focus >= 0 && focus < client.getChildren().length) {
            client.getChildren()[focus].setFocus();
        }
    }

    private void create(Row row) {
        ImageHyperlink link = toolkit.createImageHyperlink(client, SWT.WRAP);
        link.setText(row.text());
        link.setImage(row.image());
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                client.getDisplay().asyncExec(row.open());
            }
        });
        link.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = row.text() + ' ' + row.number();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
        Label number = toolkit.createLabel(client, NumberFormat.getIntegerInstance().format(row.number()));
        number.setCursor(number.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        number.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (event.button == 1) {
                client.getDisplay().asyncExec(row.open());
            }
        }));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(number);
    }
}
