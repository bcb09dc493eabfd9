package org.exsite.ui.editor.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.model.DirectoryObject;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.editor.ObjectImages;
import org.exsite.ui.editor.OrganizationEditor;

/** The organization at a glance: how many objects of each kind, and its problems; each leads to the thing. */
public final class OverviewPage extends FormPage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.editor.organization.overview"; //$NON-NLS-1$

    private static final int PROBLEMS = 50;

    private final OrganizationEditor editor;
    private final Runnable update = this::update;
    private Composite objects;
    private Composite problems;
    private FormToolkit toolkit;
    private ObjectImages images;
    private boolean stale = true;

    /** Makes the page. */
    public OverviewPage(OrganizationEditor editor) {
        super(editor, ID, Messages.OverviewPage_tab);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        toolkit = managed.getToolkit();
        managed.getForm().setText(Messages.OverviewPage_title);
        toolkit.decorateFormHeading(managed.getForm().getForm());
        Composite body = managed.getForm().getBody();
        images = new ObjectImages(body);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(false).margins(10, 10).spacing(20, 10).applyTo(body);
        objects = section(body, Messages.OverviewPage_objects, false);
        problems = section(body, Messages.OverviewPage_problems, true);
        editor.getStatus().add(managed);
        editor.addFindingsListener(update);
        editor.addModelListener(update);
        update();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && stale) {
            update();
        }
    }

    @Override
    public void dispose() {
        editor.removeFindingsListener(update);
        editor.removeModelListener(update);
        super.dispose();
    }

    private Composite section(Composite parent, String title, boolean wide) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(wide, false).align(SWT.FILL, SWT.TOP).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.swtDefaults().numColumns(wide ? 1 : 2).applyTo(client);
        section.setClient(client);
        return client;
    }

    private void update() {
        stale = true;
        if (objects == null || objects.isDisposed() || editor.getOrganization() == null || !isActive()) {
            return;
        }
        stale = false;
        clear(objects);
        clear(problems);
        count().forEach(this::addCount);
        List<Finding> findings = editor.getValidation().findings();
        toolkit.createLabel(problems, ProblemCounts.text(editor.getValidation()));
        findings.stream().limit(PROBLEMS).forEach(this::addProblem);
        if (findings.size() > PROBLEMS) {
            toolkit.createLabel(problems, Messages.bind(Messages.OverviewPage_more, findings.size() - PROBLEMS));
        }
        getManagedForm().reflow(true);
    }

    private Map<EClass, List<DirectoryObject>> count() {
        Map<EClass, List<DirectoryObject>> counts = new LinkedHashMap<>();
        Sites.objects(editor.getOrganization()).filter(object -> object != editor.getOrganization())
                .forEach(object -> counts.computeIfAbsent(object.eClass(), kind -> new java.util.ArrayList<>())
                        .add(object));
        return counts;
    }

    private void addCount(EClass kind, List<DirectoryObject> members) {
        ImageHyperlink link = link(objects, ObjectLabels.ofClass(kind),
                () -> editor.reveal(members.getFirst(), null));
        link.setImage(images.of(kind));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER)
                .applyTo(toolkit.createLabel(objects, Messages.bind("{0}", members.size()))); //$NON-NLS-1$
    }

    private void addProblem(Finding finding) {
        ImageHyperlink link = link(problems, Messages.bind(Messages.Problem_entry,
                ObjectLabels.of(DistinguishedNames.owner(finding.object())), finding.message()),
                () -> editor.reveal(finding.object(), finding.feature()));
        link.setImage(ObjectImages.sign(finding.severity()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(link);
    }

    private ImageHyperlink link(Composite parent, String text, Runnable work) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.WRAP);
        link.setText(text);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                ((Hyperlink) event.widget).getDisplay().asyncExec(work);
            }
        });
        return link;
    }

    private static void clear(Composite composite) {
        for (Control child : composite.getChildren()) {
            child.dispose();
        }
    }
}
