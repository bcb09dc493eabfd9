package org.exsite.ui.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.exsite.rules.ConfigurationFile;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.accessibility.Names;
import org.exsite.ui.editor.OrganizationEditor;

/**
 * The preferences of rules: which count, how serious they are, and their parameters, for this workspace or for a team,
 * which keeps them in a file.
 */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The id of the page. */
    public static final String ID = "org.exsite.ui.preferences.rules"; //$NON-NLS-1$

    static final String HELP = "org.exsite.help.rules"; //$NON-NLS-1$

    private final RuleEdits edits = new RuleEdits();
    private final List<RuleScope> scopes = new ArrayList<>(RuleScopes.all());
    private Combo scope;
    private RuleList list;
    private RuleDetails details;

    /** Makes the page. */
    public RulesPage() {
        setDescription(Messages.Page_description);
        try {
            edits.turnTo(scopes.getFirst());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens the preferences at a rule, in the scope that decides on it for the organization that is edited. */
    public static void open(Rule rule) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        PreferencesUtil.createPreferenceDialogOn(window == null ? null : window.getShell(), ID, null, rule.id()).open();
    }

    @Override
    public void init(IWorkbench workbench) {
        // what there is to choose from is looked up when the page is made
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        createScope(area);
        list = new RuleList(area, edits, () -> details.show(list.selection()));
        details = new RuleDetails(area, edits, () -> list.refresh());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
        applyDialogFont(area);
        return area;
    }

    private void createScope(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = new Label(row, SWT.NONE);
        label.setText(Messages.Page_scope);
        scope = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        Names.give(scope, Messages.Page_scope);
        scopes.forEach(each -> scope.add(each.label()));
        scope.select(0);
        scope.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> turnTo(scopes.get(scope.getSelectionIndex()))));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(scope);
        Button other = new Button(row, SWT.PUSH);
        other.setText(Messages.Page_other);
        other.setToolTipText(Messages.Page_otherTip);
        other.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseFolder()));
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Page_folder);
        dialog.setMessage(Messages.Page_folderMessage);
        String folder = dialog.open();
        if (folder != null) {
            turnTo(new RuleScope.TeamFile(Path.of(folder, ConfigurationFile.NAME)));
        }
    }

    private void turnTo(RuleScope next) {
        try {
            edits.turnTo(next);
            setErrorMessage(null);
        } catch (IOException e) {
            setErrorMessage(Messages.bind(Messages.Page_unreadable, next.label(), e.getLocalizedMessage()));
        }
        if (!scopes.contains(edits.scope())) {
            scopes.add(edits.scope());
            scope.add(edits.scope().label());
        }
        scope.select(scopes.indexOf(edits.scope()));
        list.refresh();
        details.show(list.selection());
    }

    /** Takes the id of the rule that the page is opened for. */
    @Override
    public void applyData(Object data) {
        ExchangeRules.catalogue().rule(String.valueOf(data)).ifPresent(rule -> {
            turnTo(RuleScopes.deciding(activeEditor(), rule.id()));
            list.select(rule);
        });
    }

    private static OrganizationEditor activeEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof OrganizationEditor editor ? editor : null;
    }

    @Override
    protected void performDefaults() {
        edits.change(now -> RuleConfiguration.DEFAULT.withTimeLimit(now.timeLimit()));
        list.refresh();
        details.show(list.selection());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            edits.apply();
            return true;
        } catch (IOException e) {
            setErrorMessage(Messages.bind(Messages.Page_unwritable, e.getLocalizedMessage()));
            return false;
        }
    }
}
