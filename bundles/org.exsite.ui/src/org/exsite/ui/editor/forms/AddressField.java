package org.exsite.ui.editor.forms;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.NewObjects;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
import org.exsite.model.query.Sites;
import org.exsite.ui.editor.Messages;

/** The e-mail addresses of a recipient: type, address, and which one of each type is the primary one. */
final class AddressField extends ValueListField {

    AddressField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    void createColumns() {
        column(Messages.Address_type, 18, value -> ((ProxyAddress) value).type());
        column(Messages.Address_value, 64, value -> ((ProxyAddress) value).value());
        column(Messages.Address_primary, 18, value -> ((ProxyAddress) value).isPrimary() ? Messages.Address_yes : ""); //$NON-NLS-1$
    }

    @Override
    void createButtons() {
        super.createButtons();
        button(Messages.Address_makePrimary, 1, 1, this::makePrimary);
        button(Messages.Address_generate, 0, Integer.MAX_VALUE, this::generate).setToolTipText(
                Messages.Address_generateTip);
    }

    @Override
    void addValue() {
        new AddressDialog(context().shell(), Messages.bind(Messages.Table_addTitle, label()), types(), null).ask()
                .ifPresent(entered -> context().execute(AddCommand.create(context().domain(), context().object(),
                        feature(), Recipients.primary(recipient(), entered.type()).isPresent()
                                ? entered.asSecondary() : entered.asPrimary())));
    }

    @Override
    void edit() {
        if (selected().size() == 1) {
            Row row = selected().getFirst();
            ProxyAddress old = (ProxyAddress) row.value();
            new AddressDialog(context().shell(), Messages.bind(Messages.Table_editTitle, label()), types(), old).ask()
                    .ifPresent(entered -> replace(row, old.isPrimary() ? entered.asPrimary() : entered.asSecondary()));
        }
    }

    private void makePrimary() {
        Row chosen = selected().getFirst();
        ProxyAddress address = (ProxyAddress) chosen.value();
        CompoundCommand command = new CompoundCommand(Messages.bind(Messages.Address_primaryLabel, address.value(),
                ObjectLabels.of(recipient())));
        List<Object> values = values();
        for (int i = 0; i < values.size(); i++) {
            ProxyAddress other = (ProxyAddress) values.get(i);
            ProxyAddress wanted = i == chosen.index() ? other.asPrimary()
                    : other.isType(address.type()) && other.isPrimary() ? other.asSecondary() : other;
            if (!wanted.equals(other)) {
                command.append(SetCommand.create(context().domain(), recipient(), feature(), wanted, i));
            }
        }
        context().execute(command);
    }

    /** Adds the addresses that the site addressing makes and that the recipient has none of the type of. */
    private void generate() {
        if (Sites.siteOf(recipient()).flatMap(Sites::addressing).isEmpty()) {
            MessageDialog.openInformation(context().shell(), label(), Messages.Address_noAddressing);
            return;
        }
        List<ProxyAddress> generated = NewObjects.addresses(recipient(), recipient()).stream()
                .filter(address -> Recipients.primary(recipient(), address.type()).isEmpty()).toList();
        if (generated.isEmpty()) {
            MessageDialog.openInformation(context().shell(), label(), Messages.Address_nothingMissing);
        } else {
            CompoundCommand command = new CompoundCommand(Messages.bind(Messages.Address_generateLabel,
                    ObjectLabels.of(recipient())));
            command.append(AddCommand.create(context().domain(), recipient(), feature(), generated));
            context().execute(command);
        }
    }

    private List<String> types() {
        Set<String> types = new java.util.TreeSet<>(List.of(ProxyAddress.SMTP, ProxyAddress.X400, ProxyAddress.MS,
                ProxyAddress.CCMAIL));
        values().forEach(value -> types.add(((ProxyAddress) value).type()));
        types.remove(""); //$NON-NLS-1$
        return List.copyOf(types);
    }

    private Recipient recipient() {
        return (Recipient) context().object();
    }
}
