package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.exsite.model.address.AddressProblem;
import org.exsite.model.address.ProxyAddress;
import org.exsite.ui.assist.AddressAssist;
import org.exsite.ui.editor.Messages;

/**
 * A dialog to enter one e-mail address. It says while one types what is wrong with the address and who else has it; only
 * what is no address at all is refused, because the directory may hold what Exchange should not have.
 */
final class AddressDialog extends ValueDialog<ProxyAddress> {

    private static final int WIDTH = 60;

    private final AddressKnowledge knowledge;
    private final ProxyAddress initial;
    private List<ProxyAddress> generated = List.of();
    private Combo type;
    private Text value;
    private Button primary;
    private boolean primaryChosen;

    /** @param initial what is to be changed, or {@code null} for a new address */
    AddressDialog(Shell shell, String title, AddressKnowledge knowledge, ProxyAddress initial) {
        super(shell, title);
        this.knowledge = knowledge;
        this.initial = initial;
    }

    @Override
    void createFields(Composite area) {
        generated = knowledge.generated();
        type = choice(area, Messages.Address_type, initial == null ? ProxyAddress.SMTP : initial.type(),
                knowledge.types().toArray(String[]::new));
        type.setTextLimit(ProxyAddress.MAX_TYPE);
        new AddressAssist(knowledge::organization).addTypes(type);
        value = text(area, Messages.Address_value, initial == null ? "" : initial.value(), SWT.SINGLE, WIDTH); //$NON-NLS-1$
        value.setTextLimit(ProxyAddress.MAX_VALUE);
        createPrimary(area);
        createGenerated(area);
        value.setFocus();
    }

    private void createPrimary(Composite area) {
        primary = new Button(area, SWT.CHECK);
        primary.setText(Messages.Address_primaryBox);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(primary);
        primary.setSelection(initial != null && initial.isPrimary());
        primary.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> primaryChosen = true));
        primaryChosen = initial != null;
    }

    private void createGenerated(Composite area) {
        Button use = new Button(area, SWT.PUSH);
        use.setText(Messages.Address_fromSite);
        use.setToolTipText(knowledge.hasSiteAddressing() ? Messages.Address_fromSiteTip : Messages.Address_noAddressing);
        use.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ofType().stream().findFirst()
                .ifPresent(address -> value.setText(address.value()))));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(use);
        type.addModifyListener(event -> use.setEnabled(!ofType().isEmpty()));
        use.setEnabled(!ofType().isEmpty());
        IContentProposalProvider proposals = (contents, position) -> ofType().stream()
                .map(address -> new ContentProposal(address.value())).toArray(IContentProposal[]::new);
        new ContentAssistCommandAdapter(value, new TextContentAdapter(), proposals, null, new char[0], true)
                .setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private List<ProxyAddress> ofType() {
        return generated.stream().filter(address -> address.isType(type.getText().strip())).toList();
    }

    @Override
    ProxyAddress entered() {
        String kind = type.getText().strip().toUpperCase(Locale.ROOT);
        return primary.getSelection() ? ProxyAddress.primary(kind, value.getText().strip())
                : ProxyAddress.secondary(kind, value.getText().strip());
    }

    /** The worst is said first. */
    @Override
    void check() {
        if (!primaryChosen) {
            primary.setSelection(!knowledge.hasPrimary(type.getText().strip()));
        }
        boolean complete = !value.getText().isBlank() && ProxyAddress.isTypeName(type.getText().strip());
        boolean own = complete && knowledge.isOwn(entered(), initial);
        setErrorMessage(own ? Messages.Address_own
                : complete || value.getText().isEmpty() ? null : Messages.Address_incomplete);
        String warning = complete ? warning(entered()) : null;
        setMessage(warning == null ? Messages.Address_message : warning,
                warning == null ? IMessageProvider.NONE : IMessageProvider.WARNING);
        allow(complete && !own);
    }

    private String warning(ProxyAddress address) {
        return knowledge.otherOwner(address).map(owner -> Messages.bind(Messages.Address_taken, owner))
                .orElseGet(() -> address.problems().stream().findFirst().map(AddressProblem::message).orElse(null));
    }
}
