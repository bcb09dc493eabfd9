package org.exsite.ui.editor;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the editor, and the page that shows them. */
public final class EditorPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The name of the preference that says after how many minutes unsaved work is kept; 0 for never. */
    public static final String SNAPSHOT_MINUTES = "snapshotMinutes"; //$NON-NLS-1$

    private static final String NODE = "org.exsite.ui"; //$NON-NLS-1$
    private static final int USUAL_MINUTES = 5;
    private static final int MOST_MINUTES = 600;

    /** Makes the page. */
    public EditorPreferences() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE));
        setDescription(Messages.Preferences_description);
    }

    static int snapshotMinutes() {
        int minutes = Platform.getPreferencesService().getInt(NODE, SNAPSHOT_MINUTES, USUAL_MINUTES, null);
        return Math.clamp(minutes, 0, MOST_MINUTES);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing here depends on the workbench
    }

    @Override
    protected void createFieldEditors() {
        IntegerFieldEditor minutes = new IntegerFieldEditor(SNAPSHOT_MINUTES, Messages.Preferences_snapshot,
                getFieldEditorParent());
        minutes.setValidRange(0, MOST_MINUTES);
        addField(minutes);
    }

    /** Says what holds until the user says otherwise. */
    public static final class Defaults extends AbstractPreferenceInitializer {

        @Override
        public void initializeDefaultPreferences() {
            DefaultScope.INSTANCE.getNode(NODE).putInt(SNAPSHOT_MINUTES, USUAL_MINUTES);
        }
    }
}
