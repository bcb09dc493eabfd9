package org.exsite.ui.diagram;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.exsite.diagram.Part;
import org.exsite.model.AddressSpace;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Site;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Severity;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.diagram.canvas.DiagramState;
import org.exsite.ui.diagram.canvas.MapView;
import org.exsite.ui.diagram.canvas.SpokenDiagram;
import org.exsite.ui.diagram.tools.ConnectTool;
import org.exsite.ui.diagram.tools.Pointing;
import org.exsite.ui.diagram.tools.SelectTool;
import org.exsite.ui.editor.OrganizationEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.ui.editor.pages.EditorPage;

/** The page that shows sites, servers and connectors as a diagram in which they can be changed. */
public final class TopologyPage extends EditorPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.topology"; //$NON-NLS-1$

    private static final int MAP_WIDTH = 180;
    private static final int MAP_HEIGHT = 120;
    private static final int MAP_MARGIN = 12;

    private final OrganizationEditor editor;
    private final DiagramState state = new DiagramState();
    private final Gestures gestures;
    private final Arranging arranging;
    private final Runnable modelListener = this::modelChanged;
    private final Runnable findingsListener = this::findingsChanged;
    private final ISelectionChangedListener selectionListener = event -> showSelection();
    private DiagramCanvas canvas;
    private MapView map;
    private Pointing pointing;
    private SelectTool select;
    private boolean stale = true;
    private boolean selecting;

    /** Makes the page. */
    public TopologyPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, Messages.Page_title, "org.exsite.help.topology"); //$NON-NLS-1$
        this.editor = editor;
        this.gestures = new Gestures(editor, state);
        this.arranging = new Arranging(editor, state, gestures);
    }

    /** Opens the page of an editor and makes objects stand out, such as the way of a message; all else steps back. */
    public static void highlight(OrganizationEditor editor, Collection<? extends EObject> objects) {
        if (editor.setActivePage(ID) instanceof TopologyPage page) {
            page.whenMade(() -> page.highlight(objects));
        }
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        return List.of(() -> createCanvas(body), this::createTools, this::createToolBar, this::listen);
    }

    private void createCanvas(Composite body) {
        body.setLayout(new FormLayout());
        canvas = new DiagramCanvas(body, state, this::severity);
        canvas.setLayoutData(attached(new FormAttachment(0), new FormAttachment(0), new FormAttachment(100),
                new FormAttachment(100)));
        map = new MapView(body, canvas);
        FormData corner = attached(null, null, new FormAttachment(100, -MAP_MARGIN), new FormAttachment(100, -MAP_MARGIN));
        corner.width = MAP_WIDTH;
        corner.height = MAP_HEIGHT;
        map.setLayoutData(corner);
        map.moveAbove(canvas);
    }

    private void createTools() {
        select = new SelectTool(canvas, gestures, this::select);
        pointing = new Pointing(canvas, select);
        DiagramTips tips = new DiagramTips(editor, canvas);
        SpokenDiagram.install(canvas, Messages.Page_title, tips::text);
        new DiagramKeys(this).install();
        new DiagramMenu(this, tips).install();
    }

    private void createToolBar() {
        new DiagramToolBar(this).fill(getManagedForm().getForm().getToolBarManager());
        getManagedForm().getForm().updateToolBar();
    }

    private void listen() {
        canvas.addFocusListener(FocusListener.focusGainedAdapter(event -> {
            editor.getActions().update();
            editor.getActions().shareObjects(editor.getEditorSite().getActionBars(), true);
        }));
        canvas.addFocusListener(FocusListener.focusLostAdapter(
                event -> editor.getActions().shareObjects(editor.getEditorSite().getActionBars(), false)));
        editor.addModelListener(modelListener);
        editor.addFindingsListener(findingsListener);
        editor.getSelection().addSelectionChangedListener(selectionListener);
    }

    private static FormData attached(FormAttachment left, FormAttachment top, FormAttachment right,
            FormAttachment bottom) {
        FormData data = new FormData();
        data.left = left;
        data.top = top;
        data.right = right;
        data.bottom = bottom;
        return data;
    }

    @Override
    protected void shown() {
        update();
    }

    @Override
    public void setFocus() {
        if (canvas != null) {
            canvas.setFocus();
        }
    }

    @Override
    public void dispose() {
        arranging.cancel();
        editor.removeModelListener(modelListener);
        editor.removeFindingsListener(findingsListener);
        editor.getSelection().removeSelectionChangedListener(selectionListener);
        super.dispose();
    }

    /** Makes objects, and what they lie in, stand out while all else steps back; none for an end of that. */
    public void highlight(Collection<? extends EObject> objects) {
        Set<EObject> all = new LinkedHashSet<>();
        for (EObject object : objects) {
            for (EObject place = object; place != null && place != editor.getOrganization(); place = place.eContainer()) {
                all.add(place);
            }
        }
        state.highlight(all);
        all.stream().flatMap(object -> state.topology().parts(object).stream()).findFirst().ifPresent(canvas::reveal);
    }

    /** Returns the editor. */
    public OrganizationEditor editor() {
        return editor;
    }

    /** Returns the window on the diagram, or {@code null} while the page was never shown. */
    public DiagramCanvas canvas() {
        return canvas;
    }

    /** Returns what the diagram shows. */
    public DiagramState state() {
        return state;
    }

    /** Returns what can be done in the diagram. */
    public Gestures gestures() {
        return gestures;
    }

    /** Returns what finds places for everything. */
    public Arranging arranging() {
        return arranging;
    }

    /**
     * Has the mouse draw a connector; afterwards it selects again.
     *
     * @param type the class of the connector, or {@code null} to ask for it at the end of the line
     */
    public void draw(EClass type) {
        pointing.use(new ConnectTool(canvas, gestures, type, this::useSelectTool));
    }

    /** Goes back to the tool that selects. */
    void useSelectTool() {
        pointing.use(select);
    }

    MapView map() {
        return map;
    }

    /** Selects parts here and, as the objects that they stand for, in the editor. */
    public void select(Set<Part> parts) {
        selecting = true;
        try {
            state.select(parts);
            editor.getSelection().select(objects(parts));
        } finally {
            selecting = false;
        }
    }

    /** Objects of the directory and what belongs to them have no form in common: then the owners are selected. */
    private static List<EObject> objects(Set<Part> parts) {
        boolean owners = parts.stream().anyMatch(part -> part.object() instanceof DirectoryObject
                || part.object().eClass() != parts.iterator().next().object().eClass());
        return parts.stream().map(Part::object).map(object -> owners || !(object instanceof AddressSpace)
                ? DistinguishedNames.owner(object) : object).distinct().toList();
    }

    private void showSelection() {
        if (!selecting && state.topology() != null && !canvas.isDisposed()) {
            Set<Part> parts = new LinkedHashSet<>();
            editor.getSelection().objects().forEach(object -> parts.addAll(state.scene().topology().parts(object)));
            state.select(parts);
            parts.stream().findFirst().ifPresent(canvas::reveal);
        }
    }

    private void modelChanged() {
        stale = true;
        update();
    }

    private void findingsChanged() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void update() {
        if (stale && isShown() && editor.getOrganization() != null) {
            stale = false;
            state.show(editor.getOrganization());
            if (!state.isPlaced()) {
                arranging.first();
            }
            showSelection();
        }
    }

    /** Returns the highest severity of the problems of an object, or {@code null}; of a site, of itself alone. */
    Severity severity(EObject object) {
        if (editor.getValidation() == null) {
            return null;
        }
        return editor.getValidation().worst(object) == null || object instanceof Site
                ? editor.getValidation().findings(object).stream().map(finding -> finding.severity())
                        .min(Severity::compareTo).orElse(null)
                : editor.getValidation().worst(object);
    }

    @Override
    public boolean selectReveal(Object object) {
        if (object instanceof EObject) {
            editor.getSelection().select(List.of((EObject) object));
            return true;
        }
        return false;
    }

    /** Tells whether the page can be used: it was shown, and its file was read. */
    boolean isReady() {
        return canvas != null && !canvas.isDisposed() && state.scene() != null;
    }

    /** Returns the part that was selected first, if any is. */
    Optional<Part> selectedPart() {
        return state.selected().stream().findFirst();
    }
}
