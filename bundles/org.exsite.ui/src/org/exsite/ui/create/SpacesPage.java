package org.exsite.ui.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Organization;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.assist.AddressAssist;

/**
 * Asks for the addresses that a new connector takes. What stands in the fields is added by a button, by the enter key, or
 * when the wizard is finished.
 */
final class SpacesPage extends FieldPage {

    private static final List<AddressSpaceScope> SCOPES = List.of(AddressSpaceScope.ORGANIZATION,
            AddressSpaceScope.SITE, AddressSpaceScope.LOCATION);

    private final Organization organization;
    private final BooleanSupplier required;
    private final List<SpaceDraft> spaces = new ArrayList<>();
    private Text type;
    private Text address;
    private Text cost;
    private Combo scope;
    private Button add;
    private Button remove;
    private org.eclipse.swt.widgets.List list;

    /**
     * @param organization in which is looked for what may be entered
     * @param proposed the address spaces that there are at first
     * @param required tells whether there has to be one
     */
    SpacesPage(Organization organization, List<SpaceDraft> proposed, BooleanSupplier required) {
        super("spaces", Messages.Spaces_title, Messages.Spaces_description); //$NON-NLS-1$
        this.organization = organization;
        this.required = required;
        spaces.addAll(proposed);
    }

    @Override
    protected void createFields() {
        type = text(Messages.Spaces_typeField, spaces.isEmpty() ? "" : spaces.getFirst().type()); //$NON-NLS-1$
        address = text(Messages.Spaces_addressField, ""); //$NON-NLS-1$
        AddressAssist assist = new AddressAssist(() -> organization);
        assist.types(type);
        assist.spaces(address, type::getText);
        cost = text(Messages.Spaces_costField, "1"); //$NON-NLS-1$
        scope = choice(Messages.Spaces_scopeField, List.of(Messages.Spaces_organization, Messages.Spaces_site,
                Messages.Spaces_location), 0);
        add = new Button(area(), SWT.PUSH);
        add.setText(Messages.Spaces_add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(add);
        list = new org.eclipse.swt.widgets.List(area(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
        Names.give(list, Messages.Spaces_title);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 5 * list.getItemHeight())
                .applyTo(list);
        remove = new Button(area(), SWT.PUSH);
        remove.setText(Messages.Choice_remove);
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove()));
        GridDataFactory.swtDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(remove);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enableRemove()));
        show();
    }

    @Override
    protected void changed() {
        add.setEnabled(draft().problem().isEmpty() && !spaces.contains(draft()));
    }

    /** The enter key adds what was typed; only when there is nothing more to add does it finish the wizard. */
    @Override
    protected void checked() {
        if (isCurrentPage() && isPending()) {
            getShell().setDefaultButton(add);
        }
    }

    /** Tells whether the fields hold an address space that is not added yet; some wizards never show the page. */
    private boolean isPending() {
        return getControl() != null && add.isEnabled();
    }

    @Override
    protected Optional<String> problem() {
        if (!address.getText().isBlank() && draft().problem().isPresent()) {
            return draft().problem();
        }
        return required.getAsBoolean() && spaces.isEmpty() && !isPending() ? Optional.of(Messages.Spaces_none)
                : Optional.empty();
    }

    /** Returns the address spaces, made anew. */
    List<AddressSpace> create() {
        return Stream.concat(spaces.stream(), isPending() ? Stream.of(draft()) : Stream.empty())
                .map(SpaceDraft::create).toList();
    }

    private SpaceDraft draft() {
        return new SpaceDraft(type.getText().strip(), address.getText().strip(), cost.getText().strip(),
                SCOPES.get(Math.max(0, scope.getSelectionIndex())));
    }

    private void add() {
        spaces.add(draft());
        address.setText(""); //$NON-NLS-1$
        show();
    }

    private void remove() {
        int[] selected = list.getSelectionIndices();
        for (int i = selected.length - 1; i >= 0; i--) {
            spaces.remove(selected[i]);
        }
        show();
    }

    private void show() {
        list.setItems(spaces.stream().map(SpaceDraft::label).toArray(String[]::new));
        enableRemove();
        update();
    }

    private void enableRemove() {
        remove.setEnabled(list.getSelectionCount() > 0);
    }
}
