package org.exsite.ui.editor.forms;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Recipients;
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
    String name(Object value) {
        return ((ProxyAddress) value).value();
    }

    @Override
    void addValue() {
        new AddressDialog(context().shell(), Messages.bind(Messages.Table_addTitle, label()), knowledge(), null).ask()
                .ifPresent(entered -> execute(Messages.Address_addLabel, entered, -1,
                        AddCommand.create(context().domain(), recipient(), feature(), entered)));
    }

    @Override
    void edit() {
        if (selected().size() == 1) {
            Row row = selected().getFirst();
            ProxyAddress old = (ProxyAddress) row.value();
            new AddressDialog(context().shell(), Messages.bind(Messages.Table_editTitle, label()), knowledge(), old)
                    .ask().filter(entered -> !entered.equals(old)).ifPresent(entered -> execute(
                            Messages.Address_changeLabel, old, row.index(), set(entered, row.index()), entered));
        }
    }

    private void makePrimary() {
        Row chosen = selected().getFirst();
        ProxyAddress address = (ProxyAddress) chosen.value();
        if (!address.isPrimary()) {
            execute(Messages.Address_primaryLabel, address, chosen.index(),
                    set(address.asPrimary(), chosen.index()), address.asPrimary());
        }
    }

    private void execute(String label, ProxyAddress entered, int index, Command command) {
        execute(label, entered, index, command, entered);
    }

    /** Executes a command as one step, in which the primary address of a type gives way to another primary one. */
    private void execute(String label, ProxyAddress named, int index, Command command, ProxyAddress next) {
        CompoundCommand all = new CompoundCommand(Messages.bind(label, named.value(), ObjectLabels.of(recipient())));
        List<ProxyAddress> addresses = recipient().getProxyAddresses();
        for (int i = 0; i < addresses.size(); i++) {
            ProxyAddress other = addresses.get(i);
            if (i != index && next.isPrimary() && other.isPrimary() && other.isType(next.type())) {
                all.append(set(other.asSecondary(), i));
            }
        }
        all.append(command);
        context().execute(all);
    }

    private Command set(ProxyAddress address, int index) {
        return SetCommand.create(context().domain(), recipient(), feature(), address, index);
    }

    /** Adds the addresses that the site addressing makes and that the recipient has none of the type of. */
    private void generate() {
        AddressKnowledge knowledge = knowledge();
        if (!knowledge.hasSiteAddressing()) {
            MessageDialog.openInformation(context().shell(), label(), Messages.Address_noAddressing);
            return;
        }
        List<ProxyAddress> generated = knowledge.generated().stream()
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

    private AddressKnowledge knowledge() {
        return new AddressKnowledge(recipient(), context().editor().getEvaluation().context());
    }

    private Recipient recipient() {
        return (Recipient) context().object();
    }
}
