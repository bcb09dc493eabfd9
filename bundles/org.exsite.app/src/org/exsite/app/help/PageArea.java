package org.exsite.app.help;

import org.eclipse.swt.widgets.Control;

/** Where a page of the help is shown. Pages are named by plug-in and path. */
interface PageArea {

    Control control();

    /** Shows a page, and nothing else if there is no such page. */
    void show(String href);

    /** Shows the page before. */
    void back();

    /** Shows the page that was gone back from. */
    void forward();

    /** Returns the page that is shown, or an empty text. */
    String shown();
}
