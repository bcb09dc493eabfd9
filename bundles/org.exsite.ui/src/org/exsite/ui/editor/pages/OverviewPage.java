package org.exsite.ui.editor.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
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

/**
 * The organization at a glance: what there is, what is wrong, and what has changed since the import. Each number leads
 * to the thing.
 */
public final class OverviewPage extends FormPage {

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
    private boolean stale = true;

    /** Makes the page. */
    public OverviewPage(OrganizationEditor editor) {
        super(editor, ID, Messages.OverviewPage_tab);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        managed.getForm().setText(Messages.OverviewPage_title);
        managed.getToolkit().decorateFormHeading(managed.getForm().getForm());
        Composite body = managed.getForm().getBody();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(body, "org.exsite.help.overview"); //$NON-NLS-1$
        job = new ReadingJob<>(Messages.OverviewPage_job, body, this::show);
        images = new ObjectImages(body);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 10).spacing(20, 10).applyTo(body);
        Composite left = column(body, managed);
        Composite right = column(body, managed);
        places = new LinkSection(managed.getToolkit(), left, Messages.OverviewPage_places);
        recipients = new LinkSection(managed.getToolkit(), left, Messages.OverviewPage_recipients);
        connectors = new LinkSection(managed.getToolkit(), left, Messages.OverviewPage_connectors);
        problems = new LinkSection(managed.getToolkit(), right, Messages.OverviewPage_problems);
        rules = new LinkSection(managed.getToolkit(), right, Messages.OverviewPage_rules);
        changed = new LinkSection(managed.getToolkit(), right, Messages.OverviewPage_changes);
        List.of(places, recipients, connectors, problems, rules)
                .forEach(section -> section.show(List.of(), Messages.OverviewPage_counting));
        editor.getStatus().add(managed);
        editor.addFindingsListener(later);
        editor.addModelListener(later);
        pendingChanges().addListener(changes);
        update(0);
    }

    private static Composite column(Composite body, IManagedForm managed) {
        Composite column = managed.getToolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.TOP).applyTo(column);
        return column;
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
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

    private boolean isShown() {
        return getManagedForm() != null && !getManagedForm().getForm().isDisposed() && isActive()
                && editor.getOrganization() != null;
    }

    private void update(long delay) {
        if (isShown()) {
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
        places.show(kinds(summary.places()), Messages.OverviewPage_none);
        recipients.show(kinds(summary.recipients()), Messages.OverviewPage_none);
        connectors.show(kinds(summary.connectors()), Messages.OverviewPage_none);
        problems.show(severities(), ProblemCounts.text(editor.getValidation()));
        rules.show(rules(), ProblemCounts.text(editor.getValidation()));
        pendingChanges().compareInBackground();
        updateChanges();
    }

    private List<LinkSection.Row> kinds(Map<EClass, OrganizationSummary.Kind> kinds) {
        return kinds.entrySet().stream().map(entry -> new LinkSection.Row(images.of(entry.getKey()),
                ObjectLabels.ofClass(entry.getKey()), entry.getValue().count(),
                () -> editor.reveal(entry.getValue().first(), null))).toList();
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
        if (changed != null && isShown()) {
            Runnable show = () -> editor.setActivePage(PendingChangesPage.ID);
            Integer count = pendingChanges().count();
            changed.show(count == null || count == 0 ? List.of()
                    : List.of(new LinkSection.Row(null, Messages.OverviewPage_changed, count, show)),
                    count == null ? Messages.OverviewPage_noBaseline : Messages.OverviewPage_unchanged);
            getManagedForm().reflow(true);
        }
    }

    private IWorkbenchPage page() {
        return editor.getSite().getPage();
    }
}
