package org.exsite.ui.editor.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.exsite.model.Organization;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.report.OrganizationSummary;
import org.exsite.rules.Finding;
import org.exsite.rules.Severity;
import org.exsite.ui.changes.PendingChangesPage;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.findings.FindingGroup;
import org.exsite.ui.findings.FindingGrouping;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.live.ReadingJob;
import org.exsite.ui.progress.PieceByPiece;

/**
 * The organization at a glance: what there is, what is wrong, and what has changed since the import. Each number leads
 * to the thing.
 */
public final class OverviewPage extends EditorPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.overview"; //$NON-NLS-1$

    /** As many rules as one takes in at a glance. */
    private static final int RULES = 12;

    /** What is typed fast is counted once, in milliseconds. */
    private static final long PAUSE = 300;

    private final OrganizationEditor editor;
    private final Runnable later = this::later;
    private final Runnable changes = this::updateChanges;
    private ReadingJob<OrganizationSummary> job;
    private ObjectImages images;
    private LinkSection places;
    private LinkSection recipients;
    private LinkSection connectors;
    private LinkSection problems;
    private LinkSection rules;
    private LinkSection changed;
    /** What is still to be shown of the last answer: one section each. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private PieceByPiece sections;
    private boolean stale = true;

    /** Makes the page. */
    public OverviewPage(OrganizationEditor editor) {
        super(editor, ID, Messages.OverviewPage_tab, Messages.OverviewPage_title, "org.exsite.help.overview"); //$NON-NLS-1$
        this.editor = editor;
    }

    @Override
    protected List<Runnable> pieces(Composite body, FormToolkit toolkit) {
        job = new ReadingJob<>(Messages.OverviewPage_job, body, this::show);
        images = new ObjectImages(body);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(20, 10).applyTo(body);
        sections = new PieceByPiece(body, this::showNext, this::layOut);
        Composite left = column(body, toolkit);
        Composite right = column(body, toolkit);
        return List.of(() -> {
            places = new LinkSection(toolkit, left, Messages.OverviewPage_places);
            recipients = new LinkSection(toolkit, left, Messages.OverviewPage_recipients);
            connectors = new LinkSection(toolkit, left, Messages.OverviewPage_connectors);
        }, () -> {
            problems = new LinkSection(toolkit, right, Messages.OverviewPage_problems);
            rules = new LinkSection(toolkit, right, Messages.OverviewPage_rules);
            changed = new LinkSection(toolkit, right, Messages.OverviewPage_changes);
        }, () -> {
            List.of(places, recipients, connectors, problems, rules)
                    .forEach(section -> section.show(List.of(), Messages.OverviewPage_counting));
            editor.addFindingsListener(later);
            editor.addModelListener(later);
            pendingChanges().addListener(changes);
        });
    }

    private static Composite column(Composite body, FormToolkit toolkit) {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).applyTo(column);
        return column;
    }

    @Override
    protected void shown() {
        if (stale) {
            update(0);
        }
    }

    @Override
    public void dispose() {
        editor.removeFindingsListener(later);
        editor.removeModelListener(later);
        super.dispose();
    }

    private PendingChangesPage pendingChanges() {
        return (PendingChangesPage) editor.findPage(PendingChangesPage.ID);
    }

    private void later() {
        stale = true;
        update(PAUSE);
    }

    private void update(long delay) {
        if (isShown() && editor.getOrganization() != null) {
            stale = false;
            Organization organization = editor.getOrganization();
            job.ask(canceled -> OrganizationSummary.of(organization, canceled), delay);
        }
    }

    private void show(OrganizationSummary summary) {
        if (!isShown()) {
            stale = true;
            return;
        }
        waiting.clear();
        waiting.add(() -> places.show(kinds(summary.places()), Messages.OverviewPage_none));
        waiting.add(() -> recipients.show(kinds(summary.recipients()), Messages.OverviewPage_none));
        waiting.add(() -> connectors.show(kinds(summary.connectors()), Messages.OverviewPage_none));
        waiting.add(() -> problems.show(severities(), ProblemCounts.text(editor.getValidation())));
        waiting.add(() -> rules.show(rules(), ProblemCounts.text(editor.getValidation())));
        waiting.add(pendingChanges()::compareInBackground);
        updateChanges();
    }

    private boolean showNext() {
        if (isShown() && !waiting.isEmpty()) {
            waiting.remove().run();
        }
        return isShown() && !waiting.isEmpty();
    }

    private void layOut() {
        if (!sections.isRunning() && isShown()) {
            getManagedForm().reflow(true);
        }
    }

    private List<LinkSection.Row> kinds(Map<EClass, OrganizationSummary.Kind> kinds) {
        return kinds.entrySet().stream().map(entry -> new LinkSection.Row(images.of(entry.getKey()),
                ObjectLabels.ofClass(entry.getKey()), entry.getValue().count(),
                () -> KindLinks.open(editor, entry.getKey(), entry.getValue().first()))).toList();
    }

    private List<LinkSection.Row> severities() {
        List<LinkSection.Row> rows = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = editor.getValidation().count(severity);
            if (count > 0) {
                rows.add(new LinkSection.Row(ObjectImages.sign(severity), FindingGrouping.label(severity), count,
                        () -> FindingsView.show(page(), FindingGrouping.SEVERITY, severity)));
            }
        }
        int suppressed = editor.getValidation().suppressed().size();
        if (suppressed > 0) {
            rows.add(new LinkSection.Row(null, Messages.OverviewPage_suppressed, suppressed,
                    () -> FindingsView.showSuppressed(page())));
        }
        return rows;
    }

    /** A single problem is shown itself; of several, the list. */
    private List<LinkSection.Row> rules() {
        List<FindingGroup> groups = FindingGrouping.RULE.groups(editor.getValidation().findings());
        List<LinkSection.Row> rows = new ArrayList<>();
        for (FindingGroup group : groups.subList(0, Math.min(RULES, groups.size()))) {
            Image sign = ObjectImages.sign(group.worst());
            Finding first = group.findings().getFirst();
            rows.add(new LinkSection.Row(sign, group.label(), group.findings().size(),
                    group.findings().size() == 1 ? () -> editor.reveal(first.object(), first.feature())
                            : () -> FindingsView.show(page(), FindingGrouping.RULE, group.key())));
        }
        if (groups.size() > RULES) {
            int rest = groups.subList(RULES, groups.size()).stream().mapToInt(group -> group.findings().size()).sum();
            rows.add(new LinkSection.Row(null, Messages.bind(Messages.OverviewPage_moreRules, groups.size() - RULES),
                    rest, () -> FindingsView.show(page(), FindingGrouping.RULE, groups.get(RULES).key())));
        }
        return rows;
    }

    private void updateChanges() {
        if (isShown()) {
            waiting.add(this::showChanges);
            sections.start();
        }
    }

    private void showChanges() {
        Runnable show = () -> editor.setActivePage(PendingChangesPage.ID);
        Integer count = pendingChanges().count();
        changed.show(count == null || count == 0 ? List.of()
                : List.of(new LinkSection.Row(null, Messages.OverviewPage_changed, count, show)),
                count != null ? Messages.OverviewPage_unchanged
                        : pendingChanges().isCompared() ? Messages.OverviewPage_noBaseline : Messages.OverviewPage_comparing);
    }

    private IWorkbenchPage page() {
        return editor.getSite().getPage();
    }
}
