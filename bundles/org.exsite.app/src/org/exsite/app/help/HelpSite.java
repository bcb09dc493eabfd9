package org.exsite.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.exsite.ui.explanation.HelpContent;

/**
 * The pages of the help system as files, so that a browser can show them and their links work. A page is written when
 * it is about to be shown, for many are made only when they are asked for.
 */
final class HelpSite {

    private static final Pattern PART = Pattern.compile("(?:href|src)=\"([^\":#?]+\\.(?:css|png|svg))\""); //$NON-NLS-1$
    private static final String PAGE = ".html"; //$NON-NLS-1$

    private final Path folder;
    private final String style;

    /**
     * @param folder where the files are written
     * @param style what is added to the style of every page, such as the colours of the window
     */
    HelpSite(Path folder, String style) {
        this.folder = folder.toAbsolutePath().normalize();
        this.style = style;
    }

    /**
     * Returns where a page can be shown from, and writes it.
     *
     * @param href the plug-in and the path of the page, such as {@code /org.exsite.help/doc/index.html#part}
     * @return nothing if there is no such page
     */
    Optional<URI> page(String href) {
        int end = href.indexOf('#');
        String path = end < 0 ? href : href.substring(0, end);
        Path file = file(path);
        try {
            if (file == null || !write(path, file)) {
                return Optional.empty();
            }
            return Optional.of(URI.create(file.toUri() + (end < 0 ? "" : href.substring(end)))); //$NON-NLS-1$
        } catch (IOException | IllegalArgumentException e) {
            ILog.of(HelpSite.class).warn(e.toString(), e);
            return Optional.empty();
        }
    }

    /** Returns the plug-in and the path of the page that a browser is asked to show; nothing if it is none of ours. */
    Optional<String> href(String location) {
        try {
            URI uri = URI.create(location);
            if (!"file".equals(uri.getScheme())) { //$NON-NLS-1$
                return Optional.empty();
            }
            Path file = Path.of(new URI(uri.getScheme(), null, uri.getPath(), null)).normalize();
            return !file.startsWith(folder) ? Optional.empty()
                    : Optional.of('/' + folder.relativize(file).toString().replace('\\', '/')
                            + (uri.getFragment() == null ? "" : '#' + uri.getFragment())); //$NON-NLS-1$
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Path file(String path) {
        Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize(); //$NON-NLS-1$ //$NON-NLS-2$
        return file.startsWith(folder) && !file.equals(folder) ? file : null;
    }

    private boolean write(String path, Path file) throws IOException {
        try (InputStream content = HelpContent.open(path)) {
            if (content == null) {
                return false;
            }
            byte[] bytes = content.readAllBytes();
            Files.createDirectories(file.getParent());
            if (!path.endsWith(PAGE)) {
                Files.write(file, bytes);
                return true;
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            Files.writeString(file, text.replaceFirst("</head>", //$NON-NLS-1$
                    Matcher.quoteReplacement("<style>" + style + "</style></head>"))); //$NON-NLS-1$ //$NON-NLS-2$
            Matcher parts = PART.matcher(text);
            while (parts.find()) {
                String part = URI.create(path).resolve(parts.group(1)).toString();
                Path target = file(part);
                if (target != null) {
                    write(part, target);
                }
            }
            return true;
        }
    }
}
