package org.exsite.ui.explanation;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.exsite.report.RulePage;
import org.exsite.rules.Rule;

/** Where an explanation is drawn. */
interface ExplanationPane {

    Control control();

    void show(Rule rule);

    /** Returns a pane with a browser, or with a form text on machines that have no browser widget. */
    static ExplanationPane create(Composite parent) {
        try {
            return new InBrowser(new Browser(parent, SWT.NONE));
        } catch (SWTError e) {
            ILog.of(ExplanationPane.class).info(e.getMessage());
            return InForm.create(parent);
        }
    }

    /** Draws in a browser, in the colours of the window; nothing in the page can run or load. */
    record InBrowser(Browser control) implements ExplanationPane {

        public InBrowser {
            control.setJavascriptEnabled(false);
            control.setText("<html><body style=\"" + colours(control) + "\"><p style=\"font-family:sans-serif\">" //$NON-NLS-1$ //$NON-NLS-2$
                    + Messages.ExplanationView_empty + "</p></body></html>"); //$NON-NLS-1$
        }

        @Override
        public void show(Rule rule) {
            control.setText(RulePage.html(rule, "body {" + colours(control) + "}")); //$NON-NLS-1$ //$NON-NLS-2$
        }

        private static String colours(Control control) {
            return "color:" + css(control.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB()) //$NON-NLS-1$
                    + ";background:" + css(control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()); //$NON-NLS-1$
        }

        private static String css(RGB colour) {
            return String.format("#%02x%02x%02x", colour.red, colour.green, colour.blue); //$NON-NLS-1$
        }
    }

    /** Draws in a form text. */
    record InForm(ScrolledForm control, FormText text) implements ExplanationPane {

        static InForm create(Composite parent) {
            FormToolkit toolkit = new FormToolkit(parent.getDisplay());
            parent.addDisposeListener(event -> toolkit.dispose());
            ScrolledForm form = toolkit.createScrolledForm(parent);
            form.getBody().setLayout(new TableWrapLayout());
            FormText text = toolkit.createFormText(form.getBody(), true);
            text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
            text.setText(Messages.ExplanationView_empty, false, false);
            return new InForm(form, text);
        }

        @Override
        public void show(Rule rule) {
            text.setText(RulePage.form(rule), true, false);
            control.reflow(true);
        }
    }
}
