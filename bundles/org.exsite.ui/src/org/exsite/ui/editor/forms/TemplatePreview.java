package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.GeneratedAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.index.ProxyKeys;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.addresses.GeneratedTexts;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.find.ObjectPicker;
import org.exsite.ui.tables.ColumnWidths;

/** Shows which addresses the templates of a site make for one recipient, with the addresses that somebody else has. */
final class TemplatePreview {

    private static final int HEIGHT = 120;

    private final FormContext context;
    private final Label name;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private SiteAddressing addressing;
    private List<AddressTemplate> templates = List.of();
    private Recipient recipient;

    /** @param update updates all recipients of the site */
    TemplatePreview(Composite parent, FormContext context, Runnable update) {
        this.context = context;
        Composite area = context.toolkit().createComposite(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.exsite.help.addressing"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).indent(0, 8).applyTo(area);
        context.toolkit().createLabel(area, Messages.Preview_for);
        name = context.toolkit().createLabel(area, ""); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(name);
        button(area, Messages.Field_browse, Messages.Preview_browseTip, this::browse);
        Composite frame = context.toolkit().createComposite(area);
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(250, HEIGHT).indent(FeatureField.SIGN, 0)
                .applyTo(frame);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Names.give(viewer.getTable(), Messages.Preview_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.Address_type, 14, made -> made.template().type());
        column(Messages.Address_value, 54, GeneratedTexts::address);
        column(Messages.Preview_remark, 32, GeneratedTexts::remark);
        Button all = button(area, Messages.Preview_updateAll, Messages.Preview_updateAllTip, update);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(all);
    }

    private Button button(Composite area, String text, String tip, Runnable work) {
        Button button = context.toolkit().createButton(area, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    private void column(String label, int weight, Function<GeneratedAddress, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(label);
        layout.setColumnData(column.getColumn(), new ColumnWidths(viewer.getTable()).weight(label, weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((GeneratedAddress) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String shown = getText(element);
                return shown.isEmpty() ? null : shown;
            }
        });
    }

    /** Shows what templates make; they need not be those that the site has now. */
    void show(SiteAddressing next, List<AddressTemplate> shown) {
        addressing = next;
        templates = List.copyOf(shown);
        Optional<Site> site = Sites.siteOf(addressing);
        if (recipient == null || site.isEmpty() || !EcoreUtil.isAncestor(site.get(), recipient)) {
            recipient = site.flatMap(TemplatePreview::first).orElse(null);
        }
        name.setText(recipient == null ? Messages.Preview_nobody : ObjectLabels.of(recipient).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        viewer.setInput(recipient == null || context.editor().getEvaluation() == null ? List.of()
                : GeneratedAddress.of(addressing, templates, recipient,
                        ProxyKeys.owners(context.editor().getEvaluation().context())));
    }

    private static Optional<Recipient> first(Site site) {
        return Sites.recipients(site).filter(Mailbox.class::isInstance).findFirst()
                .or(() -> Sites.recipients(site).findFirst());
    }

    private void browse() {
        Optional<Site> site = Sites.siteOf(addressing);
        new ObjectPicker(context.shell(), Messages.Preview_choose, () -> site.stream().flatMap(Sites::recipients),
                recipient, false, "").choose().stream().findFirst() //$NON-NLS-1$
                .ifPresent(chosen -> {
                    recipient = (Recipient) chosen;
                    show(addressing, templates);
                });
    }
}
