import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

/**
 * Writes a PNG of a virtual display when its picture has come to rest.
 *
 * <p>{@code Xvfb -fbdir} keeps its picture in a file of the X window dump format (XWD version 7: a header of 32 bit
 * numbers, most significant byte first, a colour table of twelve bytes an entry, then the pixels), so that no further
 * program is needed.
 */
public final class Screenshot {

    private static final int WIDTH = 4;
    private static final int HEIGHT = 5;
    private static final int BYTES_PER_LINE = 12;
    private static final int COLOURS = 19;
    private static final int COLOUR_ENTRY_BYTES = 12;

    /** So many pixels may change (a blinking caret, say) in a picture at rest. */
    private static final int TOLERANCE = 400;
    private static final int QUIET_SECONDS = 6;
    /** A display with fewer colours shows no application yet. */
    private static final int COLOURS_OF_A_WINDOW = 64;

    private Screenshot() {
    }

    /**
     * Waits for the picture to come to rest and writes it; exits with 1 when there is no window after the given time.
     *
     * @param args the file of the display, the PNG to write, the longest time to wait in seconds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path display = Path.of(args[0]);
        long end = System.nanoTime() + Integer.parseInt(args[2]) * 1_000_000_000L;
        BufferedImage resting = null;
        int quiet = 0;
        while (quiet < QUIET_SECONDS && System.nanoTime() < end) {
            Thread.sleep(1000);
            BufferedImage now = read(display);
            quiet = resting != null && showsWindow(now) && difference(resting, now) < TOLERANCE ? quiet + 1 : 0;
            if (quiet == 0) {
                resting = now;
            }
        }
        BufferedImage last = read(display);
        ImageIO.write(last, "png", Path.of(args[1]).toFile());
        System.exit(showsWindow(last) ? 0 : 1);
    }

    private static BufferedImage read(Path display) throws IOException {
        ByteBuffer dump = ByteBuffer.wrap(Files.readAllBytes(display));
        int headerBytes = dump.getInt(0);
        int width = field(dump, WIDTH);
        int height = field(dump, HEIGHT);
        int lineBytes = field(dump, BYTES_PER_LINE);
        int pixels = headerBytes + field(dump, COLOURS) * COLOUR_ENTRY_BYTES;
        dump.order(ByteOrder.nativeOrder());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, dump.getInt(pixels + y * lineBytes + x * Integer.BYTES));
            }
        }
        return image;
    }

    private static int field(ByteBuffer dump, int index) {
        return dump.getInt(index * Integer.BYTES);
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static boolean showsWindow(BufferedImage image) {
        return Arrays.stream(pixels(image)).distinct().limit(COLOURS_OF_A_WINDOW).count() == COLOURS_OF_A_WINDOW;
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int[] first = pixels(one);
        int[] second = pixels(other);
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] == second[i] ? 0 : 1;
        }
        return count;
    }
}
