package org.exsite.ui.editor.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.SiteAddressing;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.address.ProxyGenerator;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.ui.addresses.AddressUpdates;
import org.exsite.ui.editor.Messages;

/**
 * The templates of a site: types with a box that switches each on or off, templates that are edited in their cells, and
 * the generators of the types. Below them is what they make for a recipient, while somebody types.
 */
final class TemplateField extends ValueListField {

    private static final int PATTERN = 1;

    private TemplatePreview preview;

    TemplateField(FormContext context, EStructuralFeature feature) {
        super(context, feature);
    }

    @Override
    int style() {
        return SWT.CHECK;
    }

    @Override
    void createColumns() {
        column(Messages.Address_type, 22, value -> ((AddressTemplate) value).type());
        column(Messages.Template_pattern, 50, value -> ((AddressTemplate) value).pattern())
                .setEditingSupport(new TemplateEditing(viewer(), this::draft, this::changePattern));
        column(Messages.Template_generator, 28, value -> generator(((AddressTemplate) value).type()));
        viewer().getTable().addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                switchType((TableItem) event.item);
            }
        });
    }

    @Override
    void createBelow(Composite parent) {
        preview = new TemplatePreview(parent, context(), () -> AddressUpdates.open(context().editor(), addressing()));
    }

    @Override
    void refresh() {
        super.refresh();
        for (TableItem item : viewer().getTable().getItems()) {
            item.setChecked(isOn((AddressTemplate) ((Row) item.getData()).value()));
        }
        preview.show(addressing(), templates());
    }

    /** Asks for a template, first of all for a type that has a generator and no template. */
    @Override
    void addValue() {
        new TemplateDialog(context().shell(), Messages.bind(Messages.Table_addTitle, label()), types()).ask()
                .ifPresent(entered -> context().execute(AddCommand.create(context().domain(), addressing(), feature(),
                        entered)));
    }

    @Override
    void edit() {
        if (selected().size() == 1) {
            viewer().editElement(selected().getFirst(), PATTERN);
        }
    }

    private void changePattern(Row row, String pattern) {
        replace(row, with((AddressTemplate) row.value(), pattern));
    }

    /** Shows what the templates would make with another text in a row, or the ones there are for {@code null}. */
    private void draft(Row row, String pattern) {
        List<AddressTemplate> templates = new ArrayList<>(templates());
        if (pattern != null && row.index() < templates.size()) {
            templates.set(row.index(), with((AddressTemplate) row.value(), pattern));
        }
        preview.show(addressing(), templates);
    }

    private static AddressTemplate with(AddressTemplate template, String pattern) {
        return AddressTemplate.of(template.text().substring(0, template.text().indexOf(':') + 1) + pattern);
    }

    private void switchType(TableItem item) {
        AddressTemplate template = (AddressTemplate) ((Row) item.getData()).value();
        if (item.getChecked() == isOn(template)) {
            return;
        }
        if (template.type().equals(ProxyAddress.X400)) {
            item.setChecked(true);
            MessageDialog.openInformation(context().shell(), label(), Messages.Template_x400);
            return;
        }
        CompoundCommand command = new CompoundCommand(Messages.bind(
                item.getChecked() ? Messages.Template_switchOn : Messages.Template_switchOff, template.type(),
                ObjectLabels.of(Sites.siteOf(addressing()).orElse(null))));
        command.append(item.getChecked()
                ? RemoveCommand.create(context().domain(), addressing(),
                        Literals.SITE_ADDRESSING__DISABLED_GATEWAY_PROXIES, disabled(template.type()))
                : AddCommand.create(context().domain(), addressing(),
                        Literals.SITE_ADDRESSING__DISABLED_GATEWAY_PROXIES, template.type()));
        context().execute(command);
        refresh();
    }

    /** Returns the entries that switch a type off; some have a template behind the type. */
    private List<String> disabled(String type) {
        return addressing().getDisabledGatewayProxies().stream()
                .filter(entry -> entry.strip().split(":", 2)[0].strip().equalsIgnoreCase(type)).toList(); //$NON-NLS-1$
    }

    private boolean isOn(AddressTemplate template) {
        return ProxyGenerator.isGenerated(addressing(), template);
    }

    private String generator(String type) {
        return generators().filter(generator -> type.equalsIgnoreCase(generator.getAddress()))
                .map(generator -> generator.getGeneratorLibrary() == null ? generator.getName()
                        : generator.getGeneratorLibrary())
                .findFirst().orElse(Messages.Template_noGenerator);
    }

    private List<String> types() {
        Set<String> types = new TreeSet<>(generators().map(AddressType::getAddress)
                .filter(type -> type != null && !type.isBlank()).toList());
        templates().forEach(template -> types.remove(template.type()));
        return List.copyOf(types);
    }

    private Stream<AddressType> generators() {
        return Sites.siteOf(addressing()).flatMap(site -> Sites.find(site, Sites.place(Literals.ADDRESS_TYPE))).stream()
                .flatMap(place -> place.getChildren().stream()).filter(AddressType.class::isInstance)
                .map(AddressType.class::cast);
    }

    private List<AddressTemplate> templates() {
        return addressing().getGatewayProxies();
    }

    private SiteAddressing addressing() {
        return (SiteAddressing) context().object();
    }
}
