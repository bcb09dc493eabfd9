package org.exsite.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.exsite.ui.explanation.HelpContent;
import org.exsite.ui.explanation.WebAddress;

/** Shows pages as text with links, on machines without a browser widget. Enter follows the link at the caret. */
final class TextArea implements PageArea {

    private static final int MARGIN = 10;

    private final StyledText area;
    private final Consumer<String> told;
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private String shown = ""; //$NON-NLS-1$

    /** @param shown is told each page that is shown */
    TextArea(Composite parent, Consumer<String> shown) {
        told = shown;
        area = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        area.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        area.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (area.getSelectionCount() == 0) {
                follow(area.getOffsetAtPoint(new Point(event.x, event.y)));
            }
        }));
        area.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                follow(area.getCaretOffset());
            }
        }));
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(String href) {
        String from = shown;
        if (display(href)) {
            if (!from.isEmpty() && !from.equals(href)) {
                before.push(from);
                after.clear();
            }
        }
    }

    @Override
    public void back() {
        move(before, after);
    }

    @Override
    public void forward() {
        move(after, before);
    }

    @Override
    public String shown() {
        return shown;
    }

    private void move(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(shown);
            display(from.pop());
        }
    }

    private void follow(int offset) {
        if (offset < 0 || offset >= area.getCharCount()) {
            return;
        }
        StyleRange style = area.getStyleRangeAtOffset(offset);
        if (style == null || !(style.data instanceof String link)) {
            return;
        } else if (link.startsWith("http")) { //$NON-NLS-1$
            WebAddress.open(area.getShell(), link);
        } else {
            show(link.startsWith("#") ? shown.replaceFirst("#.*", "") + link : URI.create(shown).resolve(link).toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    private boolean display(String href) {
        int place = href.indexOf('#');
        Optional<HtmlText> page = read(place < 0 ? href : href.substring(0, place));
        page.ifPresent(text -> {
            shown = href;
            area.setText(text.text());
            text.spans().stream().sorted(Comparator.comparingInt(HtmlText.Span::start)).forEach(this::style);
            area.setCaretOffset(place < 0 ? 0 : text.place(href.substring(place + 1)));
            area.setTopIndex(area.getLineAtOffset(area.getCaretOffset()));
            told.accept(href);
        });
        return page.isPresent();
    }

    private static Optional<HtmlText> read(String path) {
        try (InputStream content = HelpContent.open(path)) {
            return content == null ? Optional.empty()
                    : Optional.of(HtmlText.of(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            ILog.of(TextArea.class).warn(e.toString(), e);
            return Optional.empty();
        }
    }

    private void style(HtmlText.Span span) {
        StyleRange style = new StyleRange(span.start(), span.end() - span.start(), null, null);
        switch (span.tag()) {
            case "h1" -> style.font = JFaceResources.getHeaderFont(); //$NON-NLS-1$
            case "h2", "h3", "strong", "b", "th", "dt" -> style.fontStyle = SWT.BOLD; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            case "em", "i" -> style.fontStyle = SWT.ITALIC; //$NON-NLS-1$ //$NON-NLS-2$
            case "code", "kbd", "pre" -> style.font = JFaceResources.getTextFont(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case "a" -> { //$NON-NLS-1$
                style.foreground = JFaceColors.getHyperlinkText(area.getDisplay());
                style.underline = true;
                style.data = span.link();
            }
            default -> {
                return;
            }
        }
        if (style.length > 0) {
            area.setStyleRange(style);
        }
    }
}
