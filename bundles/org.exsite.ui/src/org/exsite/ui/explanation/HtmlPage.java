package org.exsite.ui.explanation;

/** A page of HTML that is complete, without anything to load. */
final class HtmlPage {

    private static final String STYLE = """
            body { font-family: sans-serif; font-size: 90%; line-height: 1.35; margin: 0.8em 1.2em; max-width: 46em; }
            h1 { font-size: 130%; margin: 0.2em 0 0.4em; }
            h2 { font-size: 105%; margin: 1em 0 0.2em; }
            p, ul { margin: 0.2em 0; }
            .kb { color: #777; }
            """; //$NON-NLS-1$

    private HtmlPage() {
    }

    /** Returns a page; the style comes after that of all pages. */
    static String of(String title, String body, String style) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>\n" //$NON-NLS-1$ //$NON-NLS-2$
                + STYLE + style + "</style></head><body>\n" + body + "</body></html>\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns a text that stands for itself in an element or in a quoted attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
