package org.exsite.ui.editor.lists;

import org.eclipse.osgi.util.NLS;

/**
 * What people read of a page with a list.
 *
 * @param title the heading, and the text of the tab
 * @param filterTip what can be typed to filter the list
 * @param all how many objects of the first level there are, with a place for the number
 * @param some how many of them are shown, with places for both numbers
 * @param help the id of the help
 */
public record ListTexts(String title, String filterTip, String all, String some, String help) {

    /** Returns in words how many objects are shown, of how many. */
    String count(int shown, int of) {
        return shown == of ? NLS.bind(all, of) : NLS.bind(some, shown, of);
    }
}
