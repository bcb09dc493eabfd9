package org.exsite.ui.editor.lists;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;
import org.exsite.ui.editor.pages.FormsPage;
import org.exsite.ui.editor.tree.DirectoryMenu;

/** A page that lists objects of all sites, and beside them shows the tabs of the one that is selected. */
public abstract class ListPage extends FormsPage {

    private static final int[] WEIGHTS = {56, 44};

    private final OrganizationEditor editor;
    private final ListTexts texts;
    private final ListContent content;
    private final Runnable listener = this::refresh;
    private ObjectList list;
    private Label count;
    private boolean following;

    /** Makes a page. */
    protected ListPage(OrganizationEditor editor, String id, ListTexts texts, ListContent content) {
        super(editor, id, texts.title(), texts.title(), texts.help());
        this.editor = editor;
        this.texts = texts;
        this.content = content;
    }

    /** Returns the columns; the problems follow them. */
    protected abstract List<ListColumn> columns();

    /** Returns what is selected when nothing is that the page shows. */
    protected DirectoryObject initial(DirectoryObject first) {
        return first;
    }

    /** Returns how many levels are open at first. */
    protected int levels() {
        return 1;
    }

    @Override
    protected final List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        GridLayoutFactory.swtDefaults().applyTo(body);
        SashForm sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 200).applyTo(sash);
        return List.of(() -> createList(toolkit, sash), () -> {
            setDetails(new DetailsArea(sash, editor, toolkit, content::shows));
            sash.setWeights(WEIGHTS);
            listen(list.viewer());
        });
    }

    /** Shows all objects. */
    public final void showAll() {
        whenMade(() -> list.filter("")); //$NON-NLS-1$
    }

    /** Shows the objects of which a column says just this. */
    public final void showOnly(String text) {
        whenMade(() -> list.filter(ObjectList.EXACTLY + text));
    }

    private void createList(FormToolkit toolkit, Composite parent) {
        Composite left = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(left);
        list = new ObjectList(left, editor, toolkit, content, columns(), getTitle(), texts.filterTip(), this::showCount);
        count = toolkit.createLabel(left, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    }

    private void listen(TreeViewer viewer) {
        viewer.addSelectionChangedListener(event -> selected());
        viewer.addDoubleClickListener(event -> reveal());
        viewer.getTree().addListener(SWT.FocusIn, event -> shareObjects(true));
        viewer.getTree().addListener(SWT.FocusOut, event -> shareObjects(false));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new DirectoryMenu(editor).fill(manager));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.getTree().addDisposeListener(event -> menu.dispose());
        editor.addModelListener(listener);
        editor.addFindingsListener(listener);
        editor.getSelection().addSelectionChangedListener(event -> follow());
    }

    private void shareObjects(boolean on) {
        editor.getActions().shareObjects(editor.getEditorSite().getActionBars(), on);
    }

    /**
     * Shows the objects as they are now; one is selected, so that its form is seen. Where another page selected
     * something that this one does not show, that is what was selected here before.
     */
    @Override
    protected final void shown() {
        super.shown();
        List<?> before = list.viewer().getStructuredSelection().toList();
        refresh();
        if (list.viewer().getSelection().isEmpty()) {
            list.viewer().setSelection(new StructuredSelection(before.stream().filter(object -> EcoreUtil
                    .isAncestor(editor.getOrganization(), (EObject) object)).toList()), true);
        }
        if (list.viewer().getSelection().isEmpty()
                && list.viewer().getInput() instanceof List<?> objects && !objects.isEmpty()) {
            list.viewer().setSelection(new StructuredSelection(initial((DirectoryObject) objects.getFirst())), true);
            if (list.viewer().getTree().getItemCount() > 0) {
                list.viewer().getTree().setTopItem(list.viewer().getTree().getItem(0));
            }
        }
    }

    @Override
    public void find() {
        whenMade(list::find);
    }

    @Override
    public void setFocus() {
        if (isMade() && !details().hasFocus()) {
            list.viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.removeModelListener(listener);
        editor.removeFindingsListener(listener);
        super.dispose();
    }

    /** Shows what the columns say now. */
    protected final void refreshColumns() {
        if (isShown()) {
            list.viewer().refresh(true);
        }
    }

    /** Takes over the objects as they are now. */
    protected void refresh() {
        if (!isShown() || editor.getOrganization() == null) {
            return;
        }
        following = true;
        try {
            List<? extends DirectoryObject> objects = content.roots(editor.getOrganization());
            if (objects.equals(list.viewer().getInput())) {
                list.viewer().refresh(true);
            } else {
                Object[] open = list.viewer().getExpandedElements();
                list.show(objects);
                if (open.length > 0) {
                    list.viewer().setExpandedElements(open);
                } else {
                    list.viewer().expandToLevel(levels());
                }
            }
        } finally {
            following = false;
        }
        follow();
        showCount();
    }

    private void showCount() {
        int all = list.viewer().getInput() instanceof List<?> objects ? objects.size() : 0;
        count.setText(texts.count(list.viewer().getTree().getItemCount(), all));
    }

    private void follow() {
        if (isShown() && !following) {
            following = true;
            try {
                List<EObject> shown = editor.getSelection().objects().stream().filter(content::shows).toList();
                if (!shown.equals(list.viewer().getStructuredSelection().toList())) {
                    list.viewer().setSelection(new StructuredSelection(shown), true);
                }
            } finally {
                following = false;
            }
        }
    }

    private void selected() {
        if (!following) {
            following = true;
            try {
                editor.getSelection().setSelection(list.viewer().getStructuredSelection());
            } finally {
                following = false;
            }
        }
    }

    private void reveal() {
        if (list.viewer().getStructuredSelection().size() == 1) {
            editor.reveal((DirectoryObject) list.viewer().getStructuredSelection().getFirstElement(), null);
        }
    }
}
