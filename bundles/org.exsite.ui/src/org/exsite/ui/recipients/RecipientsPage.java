package org.exsite.ui.recipients;

import java.text.NumberFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Recipient;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.editor.forms.DetailsArea;
import org.exsite.ui.editor.pages.FormsPage;
import org.exsite.ui.editor.pages.WrappingBar;
import org.exsite.ui.live.ReadingJob;
import org.exsite.ui.tables.TableClasses;

/**
 * The page that shows the recipients of the organization, of a site or of a container as a table, and beside it the form
 * of those that are selected. Rows are looked for, filtered and sorted in the background.
 */
public final class RecipientsPage extends FormsPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.recipients"; //$NON-NLS-1$

    /** Up to this many selected recipients the form beside the table follows; the dialogs change any number. */
    private static final int FORM_LIMIT = 20_000;
    /** How long to wait after an edit, because another one may follow, in milliseconds. */
    private static final long DELAY = 400;
    /** How long the window has to show the editor before anything is prepared for later, in milliseconds. */
    private static final long OPENING = 1_000;
    private static final int[] WEIGHTS = {54, 46};
    private static final int PLACE = 220;

    private final OrganizationEditor editor;
    private final Runnable modelListener = this::modelChanged;
    private final Runnable findingsListener = this::findingsChanged;
    private final RecipientProblems problems = new RecipientProblems();
    private final List<RecipientColumn> columns = RecipientColumns.all(problems::text);
    private final RecipientActions actions;
    private ReadingJob<RecipientRows> job;
    private RecipientTable table;
    private PlaceChoice place;
    private Combo kind;
    private Label count;
    private Button change;
    private Button replace;
    private boolean stale = true;
    private boolean following;
    /** Whether the rows that are being looked for are others than before because somebody chose so. */
    private boolean narrowed;

    /** Makes the page. */
    public RecipientsPage(OrganizationEditor editor) {
        super(editor, ID, Messages.Page_tab, Messages.Page_title, "org.exsite.help.recipients"); //$NON-NLS-1$
        this.editor = editor;
        actions = new RecipientActions(editor, columns, () -> table.selected());
        Job classes = Job.createSystem(Messages.Job_query, (ICoreRunnable) monitor -> TableClasses.load());
        classes.setPriority(Job.DECORATE);
        classes.schedule(OPENING);
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        job = new ReadingJob<>(Messages.Job_query, body, this::show);
        GridLayoutFactory.swtDefaults().applyTo(body);
        // a page is as wide as what it holds, and in one as wide as its bar the bar would not wrap
        Composite page = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().applyTo(page);
        GridDataFactory.fillDefaults().grab(true, true).hint(600, 240).applyTo(page);
        Composite bar = WrappingBar.create(toolkit, page, 1);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        return List.of(() -> fillBar(toolkit, bar), () -> table = new RecipientTable(sash, columns, this::narrow,
                this::selected, recipient -> ObjectImages.sign(problems.worst(recipient))), () -> {
                    table.restore(ColumnStore.read());
                    createMenu();
                }, () -> {
                    setDetails(new DetailsArea(sash, editor, toolkit, Recipient.class::isInstance));
                    sash.setWeights(WEIGHTS);
                }, this::listen);
    }

    private void listen() {
        editor.addModelListener(modelListener);
        editor.addFindingsListener(findingsListener);
        table.control().addListener(SWT.MouseDoubleClick, event -> reveal());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                reveal();
            }
        });
        table.control().addDisposeListener(event -> keepColumns());
        findingsChanged();
        updateButtons();
    }

    private void fillBar(FormToolkit toolkit, Composite bar) {
        place = new PlaceChoice(bar, this::narrow);
        WrappingBar.width(place.control(), PLACE);
        kind = new Combo(bar, SWT.READ_ONLY);
        kind.setToolTipText(Messages.Page_kindTip);
        kind.add(Messages.Page_allKinds);
        RecipientColumns.KINDS.forEach(type -> kind.add(ObjectLabels.ofClass(type)));
        kind.select(0);
        kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> narrow()));
        change = button(toolkit, bar, Messages.Action_change, Messages.Action_changeTip, actions::change);
        replace = button(toolkit, bar, Messages.Action_replace, Messages.Action_replaceTip, actions::replace);
        button(toolkit, bar, Messages.Action_columns, Messages.Action_columnsTip, () -> table.chooseColumns());
        button(toolkit, bar, Messages.Action_clearFilters, Messages.Action_clearFiltersTip, () -> table.clearFilters());
        count = toolkit.createLabel(bar, ""); //$NON-NLS-1$
    }

    private static Button button(FormToolkit toolkit, Composite bar, String text, String tip, Runnable work) {
        Button button = toolkit.createButton(bar, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return button;
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> actions.fill(manager));
        table.setMenu(menu);
        table.control().addDisposeListener(event -> menu.dispose());
    }

    @Override
    protected void shown() {
        super.shown();
        if (stale) {
            query(0);
        } else {
            follow();
        }
    }

    /** Looks for recipients that were selected elsewhere; if none were, what is selected here counts again. */
    private void follow() {
        Set<Recipient> elsewhere = selectedBefore();
        if (!elsewhere.isEmpty() && !elsewhere.equals(new HashSet<>(table.selected()))) {
            query(0);
        } else if (elsewhere.isEmpty() && table.selectedCount() > 0) {
            selected();
        }
    }

    @Override
    public void find() {
        whenMade(table::find);
    }

    @Override
    public void setFocus() {
        if (isMade() && !details().hasFocus()) {
            table.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        editor.removeModelListener(modelListener);
        editor.removeFindingsListener(findingsListener);
        super.dispose();
    }

    /** Tells whether recipients of a class can be shown alone. */
    public static boolean isKind(EClass type) {
        return RecipientColumns.KINDS.contains(type);
    }

    /** Shows the recipients of a place, those of a kind, or all, whatever was looked for before. */
    public void show(DirectoryObject where, EClass what) {
        whenMade(() -> {
            table.clearFilters();
            place.choose(where);
            kind.select(1 + RecipientColumns.KINDS.indexOf(what));
            narrow();
        });
    }

    private void modelChanged() {
        stale = true;
        if (table != null && !table.control().isDisposed()) {
            table.redraw();
            query(DELAY);
        }
    }

    private void findingsChanged() {
        if (editor.getValidation() != null && table != null && !table.control().isDisposed()) {
            problems.take(editor.getValidation().findings());
            table.redraw();
        }
    }

    /** Somebody wants to see others: who is not among them is selected no longer. */
    private void narrow() {
        narrowed = true;
        query(0);
    }

    private void query(long delay) {
        DirectoryObject organization = editor.getOrganization();
        if (!isShown() || organization == null) {
            return;
        }
        stale = false;
        DirectoryObject where = place.chosen();
        EClass what = kind.getSelectionIndex() <= 0 ? null : RecipientColumns.KINDS.get(kind.getSelectionIndex() - 1);
        boolean known = where != null && (where == organization || where.eResource() == organization.eResource());
        RecipientQuery query = new RecipientQuery(known ? where : organization, what, table.filters(),
                table.sortColumn(), table.isDescending());
        job.ask(canceled -> query.run(organization, canceled), delay);
        getManagedForm().getMessageManager().removeMessage(this);
        if (table.mistake() != null) {
            getManagedForm().getMessageManager().addMessage(this, table.mistake(), null, IMessageProvider.WARNING);
        }
    }

    private void show(RecipientRows rows) {
        following = true;
        try {
            place.offer(rows.places());
            table.show(rows.recipients(), selectedBefore());
        } finally {
            following = false;
        }
        String counted = rows.recipients().length == rows.total()
                ? Messages.bind(Messages.Page_count, number(rows.total()))
                : Messages.bind(Messages.Page_countOf, number(rows.recipients().length), number(rows.total()));
        count.setData(counted);
        count(hidden(rows.recipients()));
        updateButtons();
    }

    private void count(Set<Recipient> hidden) {
        String counted = Objects.toString(count.getData(), ""); //$NON-NLS-1$
        String text = hidden.isEmpty() ? counted : hidden.size() == 1
                ? Messages.bind(Messages.Page_hiddenOne, counted, ObjectLabels.of(hidden.iterator().next()))
                : Messages.bind(Messages.Page_hidden, counted, number(hidden.size()));
        count.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        count.requestLayout();
    }

    /**
     * Returns the selected recipients that are not in the table, which is said of them: after an edit or a jump. Whoever
     * was filtered away is selected no longer.
     */
    private Set<Recipient> hidden(Recipient[] shown) {
        Set<Recipient> hidden = selectedBefore();
        for (int i = 0; i < shown.length && !hidden.isEmpty(); i++) {
            hidden.remove(shown[i]);
        }
        boolean chosen = narrowed;
        narrowed = false;
        if (chosen && !hidden.isEmpty()) {
            selected();
            return Set.of();
        }
        return hidden;
    }

    private static String number(int number) {
        return NumberFormat.getIntegerInstance().format(number);
    }

    /** More than a form can show are selected in the table alone. */
    private Set<Recipient> selectedBefore() {
        if (table.selectedCount() > FORM_LIMIT) {
            return new HashSet<>(table.selected());
        }
        Set<Recipient> recipients = new HashSet<>();
        for (EObject object : editor.getSelection().objects()) {
            if (object instanceof Recipient recipient) {
                recipients.add(recipient);
            }
        }
        return recipients;
    }

    private void selected() {
        if (!following) {
            count(Set.of());
            editor.getSelection().select(table.selectedCount() > FORM_LIMIT ? List.of() : table.selected());
        }
        updateButtons();
    }

    private void updateButtons() {
        boolean some = table.selectedCount() > 0;
        change.setEnabled(some);
        replace.setEnabled(some);
    }

    private void reveal() {
        if (table.selectedCount() == 1) {
            editor.reveal(table.selected().getFirst(), null);
        }
    }

    private void keepColumns() {
        Properties store = new Properties();
        table.save(store);
        ColumnStore.write(store);
    }
}
