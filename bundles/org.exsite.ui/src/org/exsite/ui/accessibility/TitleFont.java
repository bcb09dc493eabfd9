package org.exsite.ui.accessibility;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;

/** Titles of dialogs are not smaller than their texts, also where somebody has chosen large letters for the desktop. */
public final class TitleFont {

    private TitleFont() {
    }

    /** Makes the font of titles as large as that of texts, if it is smaller; the platform has one size for all desktops. */
    public static void fit(FontRegistry fonts) {
        FontData text = fonts.getFontData(JFaceResources.DIALOG_FONT)[0];
        if (fonts.getFontData(JFaceResources.BANNER_FONT)[0].getHeight() < text.getHeight()) {
            fonts.put(JFaceResources.BANNER_FONT,
                    new FontData[] {new FontData(text.getName(), text.getHeight(), SWT.BOLD)});
        }
    }
}
