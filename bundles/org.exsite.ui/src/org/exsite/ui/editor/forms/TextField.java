package org.exsite.ui.editor.forms;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Schema;
import org.exsite.ui.editor.Messages;

/** A field for typing: texts, numbers, addresses, and what else has a text form. An empty field unsets the feature. */
class TextField extends FeatureField {

    /** The height of a field of several lines, in pixels at 96 dpi. */
    private static final int LINES = 60;

    private final int style;
    private Text text;
    private String shown = ""; //$NON-NLS-1$
    private boolean refreshing;

    /**
     * @param style {@code SWT.SINGLE} or {@code SWT.MULTI}, with {@code SWT.READ_ONLY} if it only shows
     */
    TextField(FormContext context, EStructuralFeature feature, int style) {
        super(context, feature);
        this.style = style;
    }

    @Override
    void create(Composite parent) {
        createLabelOf(parent);
        boolean multi = (style & SWT.MULTI) != 0;
        text = context().toolkit().createText(parent, "", SWT.BORDER | style //$NON-NLS-1$
                | (multi ? SWT.WRAP | SWT.V_SCROLL : SWT.NONE) | (schema().secret() ? SWT.PASSWORD : SWT.NONE));
        layOut(text);
        if (multi) {
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) text.getLayoutData()).hint(LEAST, LINES)
                    .applyTo(text);
        }
        name(text);
        text.addModifyListener(event -> typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && isPending()) {
                refresh();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (multi && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
        problemsAt(text, createBeside(parent));
    }

    /** Makes the first column. */
    void createLabelOf(Composite parent) {
        createLabel(parent);
    }

    /** Makes the third column. */
    Composite createBeside(Composite parent) {
        return FieldProblems.beside(context(), parent, 1);
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    void refresh() {
        refreshing = true;
        try {
            boolean mixed = context().isMixed(feature());
            shown = mixed ? "" : display(context().object().eGet(feature())); //$NON-NLS-1$
            schema().maxLength().ifPresent(limit -> text.setTextLimit(Math.max(limit, shown.length())));
            if (!text.getText().equals(shown)) {
                text.setText(shown);
                shown = text.getText();
            }
            text.setMessage(mixed ? Messages.Field_mixed : ""); //$NON-NLS-1$
            problems().mistake(null);
        } finally {
            refreshing = false;
        }
    }

    @Override
    boolean isPending() {
        return text != null && !text.isDisposed() && !text.getText().equals(shown);
    }

    @Override
    void commit() {
        if (!isPending() || context().objects().isEmpty()) {
            return;
        }
        String typed = text.getText();
        Object value;
        try {
            value = value(typed);
        } catch (IllegalArgumentException e) {
            problems().mistake(mistake(typed, e));
            return;
        }
        shown = typed;
        context().set(feature(), value);
        refresh();
        context().stateChanged();
    }

    private Object value(String typed) {
        return typed.isBlank() && !(feature().getEType().getInstanceClass() == String.class && !typed.isEmpty()) ? null
                : parse(typed);
    }

    /** Says why a text cannot be taken over, or nothing if it can be. */
    private String mistake(String typed) {
        try {
            value(typed);
            return null;
        } catch (IllegalArgumentException e) {
            return mistake(typed, e);
        }
    }

    private static String mistake(String typed, IllegalArgumentException problem) {
        return problem instanceof NumberFormatException || problem.getLocalizedMessage() == null
                ? Messages.bind(Messages.Field_number, typed) : problem.getLocalizedMessage();
    }

    /** Returns what a value looks like. */
    String display(Object value) {
        return value == null ? "" : EcoreUtil.convertToString((EDataType) feature().getEType(), value) //$NON-NLS-1$
                .replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /**
     * Returns the value that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none; the message says what was expected
     */
    Object parse(String typed) {
        Class<?> type = feature().getEType().getInstanceClass();
        if (context().object().eGet(feature()) instanceof String old && old.contains("\r\n")) { //$NON-NLS-1$
            return typed.replace("\n", "\r\n"); //$NON-NLS-1$ //$NON-NLS-2$
        }
        return type == Integer.class || type == int.class ? Integer.valueOf(typed.strip())
                : EcoreUtil.createFromString((EDataType) feature().getEType(), typed);
    }

    private AttributeSchema schema() {
        return Schema.of(feature());
    }

    /** What is wrong is said while it is typed, not only when somebody believes it is done. */
    private void typed() {
        if (!refreshing && !context().objects().isEmpty()) {
            problems().mistake(isPending() ? mistake(text.getText()) : null);
            context().stateChanged();
        }
    }
}
