package org.exsite.app.help;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.exsite.ui.explanation.WebAddress;

/**
 * Shows pages in a browser widget; nothing in them can run, and links to other places go to the browser of the system.
 */
final class BrowserArea implements PageArea {

    private final HelpSite site;
    private final Browser browser;

    /**
     * @param shown is told each page that is shown
     * @throws org.eclipse.swt.SWTError if there is no browser widget
     */
    BrowserArea(Composite parent, HelpSite site, Consumer<String> shown) {
        this.site = site;
        browser = new Browser(parent, SWT.NONE);
        browser.setJavascriptEnabled(false);
        browser.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                BrowserArea.this.changing(event);
            }

            @Override
            public void changed(LocationEvent event) {
                site.href(event.location).ifPresent(shown);
            }
        });
    }

    /** Writes a page before it is shown. */
    private void changing(LocationEvent event) {
        if (event.location.equals("about:blank")) { //$NON-NLS-1$
            return;
        }
        event.doit = site.href(event.location).flatMap(site::page).isPresent();
        if (!event.doit && event.location.startsWith("http")) { //$NON-NLS-1$
            String address = event.location;
            browser.getDisplay().asyncExec(() -> openOutside(address));
        }
    }

    /** Afterwards, for a browser cannot wait for an answer while it asks where it may go. */
    private void openOutside(String address) {
        if (!browser.isDisposed()) {
            WebAddress.open(browser.getShell(), address);
        }
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public void show(String href) {
        site.page(href).ifPresent(page -> browser.setUrl(page.toString()));
    }

    @Override
    public void back() {
        browser.back();
    }

    @Override
    public void forward() {
        browser.forward();
    }

    @Override
    public String shown() {
        return site.href(browser.getUrl()).orElse(""); //$NON-NLS-1$
    }
}
