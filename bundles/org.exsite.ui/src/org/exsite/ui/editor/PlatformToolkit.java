package org.exsite.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * Makes forms in the colours of the platform and lets them follow when those change. They do when somebody chooses the
 * dark theme, and on GTK also a moment after the start in that theme, when editors of the last session are open already.
 */
public final class PlatformToolkit extends FormToolkit {

    private static final List<String> COLOURS = List.of(IFormColors.TITLE, IFormColors.H_GRADIENT_START,
            IFormColors.H_GRADIENT_END, IFormColors.H_BOTTOM_KEYLINE1, IFormColors.H_BOTTOM_KEYLINE2,
            IFormColors.TB_BG, IFormColors.TB_BORDER, IFormColors.TB_TOGGLE, IFormColors.TB_TOGGLE_HOVER);

    /** How large a heading is at least, in percent of the text. */
    private static final int HEADING = 120;

    /** The key under which a control holds the class by which style sheets know it. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final String DECORATED = PlatformToolkit.class.getName() + ".decorated"; //$NON-NLS-1$

    private final Display display;
    private final Supplier<Composite> root;
    private final Listener listener = event -> follow();

    /**
     * Makes a toolkit.
     *
     * @param root gives what holds the forms, or {@code null} before it is made
     */
    public PlatformToolkit(Display display, Supplier<Composite> root) {
        super(display);
        this.display = display;
        this.root = root;
        display.addListener(SWT.Settings, listener);
    }

    @Override
    public void dispose() {
        display.removeListener(SWT.Settings, listener);
        super.dispose();
    }

    /** Headings are larger than the text below them, also where somebody has chosen large letters. */
    @Override
    public ScrolledForm createScrolledForm(Composite parent) {
        ScrolledForm form = super.createScrolledForm(parent);
        FontData text = JFaceResources.getDialogFont().getFontData()[0];
        FontData heading = JFaceResources.getHeaderFont().getFontData()[0];
        int least = text.getHeight() * HEADING / 100;
        if (heading.getHeight() < least) {
            form.setFont(new LocalResourceManager(JFaceResources.getResources(), form)
                    .create(JFaceResources.getHeaderFontDescriptor().setHeight(least)));
        }
        style(form.getForm());
        form.addListener(SWT.Show, new Listener() {
            @Override
            public void handleEvent(Event event) { // what cannot be seen is not looked at
                form.removeListener(SWT.Show, this);
                style(form.getForm());
            }
        });
        return form;
    }

    /**
     * A button to press keeps the colours of the platform: with any others, one that cannot be pressed looks as if it
     * could. A box to check has those of the form, of which one sees more.
     */
    @Override
    public Button createButton(Composite parent, String text, int style) {
        if (isOnForm(style)) {
            return super.createButton(parent, text, style);
        }
        Button button = new Button(parent, style | getOrientation());
        if (text != null) {
            button.setText(text);
        }
        button.addListener(SWT.FocusIn, event -> ensureVisible(button));
        return button;
    }

    /** Tells whether a button shows the form around its text. */
    private static boolean isOnForm(int style) {
        return (style & (SWT.CHECK | SWT.RADIO)) != 0;
    }

    /** A link is known to the theme as one, so that it does not get the colour of the text around it. */
    @Override
    public Hyperlink createHyperlink(Composite parent, String text, int style) {
        return known(super.createHyperlink(parent, text, style));
    }

    @Override
    public ImageHyperlink createImageHyperlink(Composite parent, int style) {
        return known(super.createImageHyperlink(parent, style));
    }

    private static <T extends Hyperlink> T known(T link) {
        link.setData(CSS_CLASS, "exsite-link"); //$NON-NLS-1$
        return link;
    }

    @Override
    public Section createSection(Composite parent, int style) {
        TitledSection section = new TitledSection(parent, style);
        section.setMenu(parent.getMenu());
        adapt(section, true, true);
        section.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        colour(section);
        return section;
    }

    /** Remembers what is decorated, for its colours are no background of a control that could be exchanged later. */
    @Override
    public void decorateFormHeading(Form form) {
        form.setData(DECORATED, Boolean.TRUE);
        super.decorateFormHeading(form);
        style(form);
    }

    /**
     * The style sheet of the theme has the last word on a heading: it may have looked at it before it got its colours,
     * and then pages would have headings of two colours.
     */
    private static void style(Form form) {
        form.reskin(SWT.NONE);
        form.getHead().reskin(SWT.ALL);
    }

    private void colour(TitledSection section) {
        FormColors colours = getColors();
        colours.initializeSectionToolBarColors();
        section.colourToggle(colours.getColor(IFormColors.TB_TOGGLE), colours.getColor(IFormColors.TB_TOGGLE_HOVER));
        section.setTitleBarBackground(colours.getColor(IFormColors.TB_BG));
        section.setTitleBarGradientBackground(colours.getColor(IFormColors.TB_BG));
        section.setTitleBarBorderColor(colours.getColor(IFormColors.TB_BORDER));
        section.setTitleBarForeground(colours.getColor(IFormColors.TB_TOGGLE));
        section.paintAnew();
    }

    private void follow() {
        FormColors now = new FormColors(display);
        FormColors ours = getColors();
        Map<Color, Color> changed = new HashMap<>();
        for (String name : COLOURS) {
            Color before = ours.getColor(name);
            Color after = now.getColor(name);
            if (before != null && after != null) {
                changed.put(before, ours.createColor(name, after.getRGB()));
            }
        }
        // last, since one of the others may be the same colour, and does not change with it
        changed.put(ours.getBackground(), now.getBackground());
        changed.put(ours.getForeground(), now.getForeground());
        ours.setBackground(now.getBackground());
        ours.setForeground(now.getForeground());
        now.dispose();
        Composite forms = root.get();
        if (forms != null && !forms.isDisposed()) {
            recolour(forms, changed);
        }
    }

    private void recolour(Control control, Map<Color, Color> changed) {
        if (control instanceof Button && !isOnForm(control.getStyle())) {
            return;
        }
        Color back = changed.get(control.getBackground());
        Color fore = changed.get(control.getForeground());
        if (back != null) {
            control.setBackground(back);
        }
        if (fore != null) {
            control.setForeground(fore);
        }
        if (control instanceof Form form && form.getData(DECORATED) != null) {
            decorateFormHeading(form);
        } else if (control instanceof TitledSection section) {
            colour(section);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                recolour(child, changed);
            }
        }
    }
}
