package org.exsite.app.help;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.exsite.ui.accessibility.Names;
import org.osgi.framework.FrameworkUtil;

/** Table of contents, search, and the page. On machines without a browser widget it is shown as text. */
final class HelpPane {

    static final String START_PAGE = "/org.exsite.help/doc/index.html"; //$NON-NLS-1$

    private static final int TREE_WIDTH = 100;
    private static final int[] WEIGHTS = {38, 62};

    private final HelpSite site;
    private final IToc[] tocs = HelpSystem.getTocs();
    private final SashForm sash;
    private final PageArea area;
    private Text search;
    private TreeViewer contents;
    private HelpIndex index;
    private boolean showing;
    private boolean reading;

    HelpPane(Composite parent) {
        site = new HelpSite(Platform.getStateLocation(FrameworkUtil.getBundle(HelpPane.class)).append("help").toPath(), //$NON-NLS-1$
                "body{" + colours(parent) + "}"); //$NON-NLS-1$ //$NON-NLS-2$
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        createContents(sash);
        area = createArea(sash);
        sash.setWeights(WEIGHTS);
    }

    Control control() {
        return sash;
    }

    private void createContents(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(side);
        search = new Text(side, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Help_search);
        Names.give(search, Messages.Help_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addModifyListener(event -> find());
        contents = new TreeViewer(side, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        Names.give(contents.getTree(), Messages.Help_contents);
        contents.setContentProvider(new HelpContents());
        contents.setLabelProvider(LabelProvider.createTextProvider(HelpContents::label));
        contents.setInput(tocs);
        contents.expandToLevel(2);
        GridDataFactory.fillDefaults().grab(true, true).hint(TREE_WIDTH, SWT.DEFAULT).applyTo(contents.getTree());
        contents.addSelectionChangedListener(event -> {
            String href = HelpContents.href(event.getStructuredSelection().getFirstElement());
            if (href != null && !showing) {
                show(href);
            }
        });
    }

    private PageArea createArea(Composite parent) {
        try {
            return new BrowserArea(parent, site, this::showPlace);
        } catch (SWTError e) {
            ILog.of(HelpPane.class).info(e.getMessage());
            return new TextArea(parent, this::showPlace);
        }
    }

    /** Shows a page, by plug-in and path. */
    void show(String href) {
        area.show(href);
    }

    /** Selects the page in the table of contents. */
    private void showPlace(String href) {
        List<Object> way = HelpContents.way(tocs, href.replaceFirst("#.*", "")); //$NON-NLS-1$ //$NON-NLS-2$
        if (!way.isEmpty() && search.getText().isBlank()) {
            showing = true;
            try {
                contents.setSelection(new TreeSelection(new TreePath(way.toArray())), true);
            } finally {
                showing = false;
            }
        }
    }

    private void find() {
        if (search.getText().isBlank()) {
            contents.setInput(tocs);
            contents.expandToLevel(2);
        } else if (index == null && !reading) {
            reading = true;
            readPages();
        } else if (index == null) {
            return; // what is typed meanwhile is looked for when the pages are read
        } else {
            contents.setInput(index.find(search.getText()));
        }
    }

    private void readPages() {
        Job.create(Messages.Help_reading, monitor -> {
            HelpIndex read = HelpIndex.read(tocs, monitor::isCanceled);
            sash.getDisplay().asyncExec(() -> {
                if (!search.isDisposed()) {
                    index = read;
                    find();
                }
            });
            return Status.OK_STATUS;
        }).schedule();
    }

    void back() {
        area.back();
    }

    void forward() {
        area.forward();
    }

    /** Returns the page that is shown, by plug-in and path, or an empty text. */
    String shown() {
        return area.shown();
    }

    void setFocus() {
        search.setFocus();
    }

    private static String colours(Control control) {
        return "color:" + css(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB()) //$NON-NLS-1$
                + ";background:" + css(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()); //$NON-NLS-1$
    }

    private static String css(RGB colour) {
        return String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue); //$NON-NLS-1$
    }
}
