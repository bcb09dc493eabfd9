package org.exsite.ui.diagram;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.AddressSpace;
import org.exsite.model.AddressSpaceScope;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Organization;
import org.exsite.model.X400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.ui.assist.AddressAssist;
import org.exsite.ui.create.SpaceDraft;

/** Asks for an address space: the type and the pattern of addresses, what they cost, and who may use them. */
final class AddressSpaceDialog extends TitleAreaDialog {

    private static final String[] TYPES = {ProxyAddress.SMTP, ProxyAddress.X400, "MS", "CCMAIL", //$NON-NLS-1$ //$NON-NLS-2$
        "NOTES", "GWISE", "PROFS", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        "SNADS", "FAX", "MSA"}; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Connector connector;
    private Combo type;
    private Text address;
    private Text cost;
    private Combo scope;
    private AddressSpace space;

    AddressSpaceDialog(Shell shell, Connector connector) {
        super(shell);
        this.connector = connector;
    }

    /** Returns what was entered. */
    AddressSpace space() {
        return space;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Space_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        type = new Combo(labelled(fields, Messages.Space_type), SWT.DROP_DOWN);
        type.setItems(TYPES);
        type.setText(connector instanceof InternetMailService ? ProxyAddress.SMTP
                : connector instanceof X400Connector ? ProxyAddress.X400
                : connector.getAddressSpaces().stream().map(AddressSpace::getType).filter(Objects::nonNull).findFirst()
                        .orElse("")); //$NON-NLS-1$
        address = new Text(labelled(fields, Messages.Space_address), SWT.BORDER | SWT.SINGLE);
        address.setMessage(Messages.Space_example);
        AddressAssist assist = new AddressAssist(() -> (Organization) EcoreUtil.getRootContainer(connector));
        assist.addTypes(type);
        assist.spaces(address, type::getText);
        cost = new Text(labelled(fields, Messages.Space_cost), SWT.BORDER | SWT.SINGLE);
        cost.setText("1"); //$NON-NLS-1$
        scope = new Combo(labelled(fields, ObjectLabels.ofFeature(ExsitePackage.Literals.ADDRESS_SPACE__SCOPE) + ':'),
                SWT.READ_ONLY);
        for (AddressSpaceScope value : AddressSpaceScope.values()) {
            scope.add(value.getLiteral());
        }
        scope.select(0);
        for (Control control : new Control[] {type, address, cost, scope}) {
            GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
        }
        type.addModifyListener(event -> check());
        address.addModifyListener(event -> check());
        cost.addModifyListener(event -> check());
        setTitle(Messages.bind(Messages.Space_heading, ObjectLabels.of(connector)));
        setMessage(Messages.Space_message);
        applyDialogFont(area);
        (type.getText().isEmpty() ? type : address).setFocus();
        return area;
    }

    private static Composite labelled(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
        return parent;
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        return bar;
    }

    private SpaceDraft draft() {
        return new SpaceDraft(type.getText().strip(), address.getText().strip(), cost.getText().strip(),
                AddressSpaceScope.values()[scope.getSelectionIndex()]);
    }

    private void check() {
        Optional<String> problem = draft().problem();
        setMessage(problem.orElse(Messages.Space_message),
                problem.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    @Override
    protected void okPressed() {
        space = draft().create();
        super.okPressed();
    }
}
