package org.exsite.ui.editor.pages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.progress.PieceByPiece;

/**
 * A page of the editor. Its heading is there at once; its controls, and what they show, follow piece by piece, so that
 * the window reacts while a page is opened for the first time.
 */
public abstract class EditorPage extends FormPage {

    private static final String OPEN_OBJECT = "org.exsite.ui.openObject"; //$NON-NLS-1$

    private final OrganizationEditor editor;
    private final String heading;
    private final String help;
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean made;

    /**
     * Makes a page.
     *
     * @param tab what the tab of the page says
     * @param heading what the page says at its top
     * @param help the id of the help context
     */
    protected EditorPage(OrganizationEditor editor, String id, String tab, String heading, String help) {
        super(editor, id, tab);
        this.editor = editor;
        this.heading = heading;
        this.help = help;
    }

    /** Returns what makes the controls: pieces that are done one after the other, none of which may take long. */
    protected abstract List<Runnable> pieces(Composite body, FormToolkit toolkit);

    /** Shows the present state of the organization; called whenever the page comes to the front. */
    protected abstract void shown();

    /** Goes to where one types to find something: the filter of the page, or if it has none the list of all objects. */
    public void find() {
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand(OPEN_OBJECT, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getLocalizedMessage(), e);
        }
    }

    @Override
    protected final void createFormContent(IManagedForm managed) {
        Form form = managed.getForm().getForm();
        form.setText(heading);
        managed.getToolkit().decorateFormHeading(form);
        Composite body = form.getBody();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, help);
        editor.getStatus().add(managed);
        Iterator<Runnable> pieces = Stream.concat(pieces(body, managed.getToolkit()).stream(),
                Stream.of(() -> managed.reflow(true), () -> body.getDisplay().asyncExec(this::made))).iterator();
        new PieceByPiece(body, () -> {
            if (pieces.hasNext() && editor.isOpen()) {
                pieces.next().run();
            }
            return pieces.hasNext() && editor.isOpen();
        }, () -> { }).start();
    }

    private void made() {
        if (!editor.isOpen()) {
            return;
        }
        made = true;
        appear();
        afterwards.forEach(Runnable::run);
        afterwards.clear();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && made) {
            getPartControl().getDisplay().asyncExec(this::appear);
        }
    }

    /** Left to itself the platform would put the focus on the heading of a page that is turned to again. */
    private void appear() {
        if (isShown()) {
            shown();
            if (editor.getSite().getPage().getActivePart() == editor && !isFocusElsewhere()) {
                setFocus();
            }
        }
    }

    /** Tells whether somebody types into another window already, such as the quick outline, which must not lose the focus. */
    private boolean isFocusElsewhere() {
        Control focus = getPartControl().getDisplay().getFocusControl();
        return focus != null && focus.getShell() != editor.getSite().getShell();
    }

    /** Tells whether the controls of the page are made. */
    public final boolean isMade() {
        return made;
    }

    /** Tells whether the page can be seen. */
    protected final boolean isShown() {
        return made && editor.isOpen() && isActive();
    }

    /** Does something with the controls of the page: now if they are made, else as soon as they are. */
    protected final void whenMade(Runnable work) {
        if (made) {
            work.run();
        } else {
            afterwards.add(work);
        }
    }
}
