package org.exsite.ui.diagram;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** A short piece of line in the colour of a kind of connector, for menus. */
final class LinkSwatch {

    private static final int SIZE = 16;
    private static final int THICK = 3;
    private static final int OPAQUE = 255;

    private LinkSwatch() {
    }

    static ImageDescriptor of(int colour, boolean dashed) {
        return ImageDescriptor.createFromImageDataProvider(zoom -> data(colour, dashed, SIZE * zoom / 100));
    }

    private static ImageData data(int colour, boolean dashed, int size) {
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        data.alphaData = new byte[size * size];
        int thick = THICK * size / SIZE;
        for (int y = (size - thick) / 2; y < (size + thick) / 2; y++) {
            for (int x = 0; x < size; x++) {
                if (!dashed || x * SIZE / size % 6 < 4) {
                    data.setPixel(x, y, colour);
                    data.setAlpha(x, y, OPAQUE);
                }
            }
        }
        return data;
    }
}
