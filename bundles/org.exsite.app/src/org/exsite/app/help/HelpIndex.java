package org.exsite.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.exsite.ui.explanation.HelpContent;

/**
 * The words of all pages in the table of contents. Some hundred pages are read in no time, so nothing is kept on disk.
 */
final class HelpIndex {

    /** A hit in the title counts as much as this many in the text. */
    private static final int TITLE = 20;

    private final List<Page> pages;

    /**
     * A page that can be found.
     *
     * @param href the plug-in and the path of the page
     * @param label what the table of contents calls it
     */
    record Page(String href, String label, String text) {

        int rank(List<String> words) {
            String title = label.toLowerCase(Locale.ROOT);
            int rank = 0;
            for (String word : words) {
                int hits = (title.contains(word) ? TITLE : 0) + count(word);
                if (hits == 0) {
                    return 0;
                }
                rank += hits;
            }
            return rank;
        }

        private int count(String word) {
            int count = 0;
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
                count++;
            }
            return count;
        }
    }

    private HelpIndex(List<Page> pages) {
        this.pages = pages;
    }

    /** Reads all pages; ends early, with what it has, if somebody cancels. */
    static HelpIndex read(IToc[] tocs, BooleanSupplier canceled) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (IToc toc : tocs) {
            if (toc.getTopic(null) != null) {
                collect(toc.getTopic(null), labels);
            }
            Arrays.stream(toc.getTopics()).forEach(topic -> collect(topic, labels));
        }
        List<Page> pages = new ArrayList<>();
        for (Map.Entry<String, String> entry : labels.entrySet()) {
            if (canceled.getAsBoolean()) {
                break;
            }
            pages.add(new Page(entry.getKey(), entry.getValue(), text(entry.getKey())));
        }
        return new HelpIndex(pages);
    }

    /** Returns the pages that have all of the words, those that have them most often first. */
    List<Page> find(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).distinct().toList();
        return words.isEmpty() ? List.of() : pages.stream().filter(page -> page.rank(words) > 0)
                .sorted(Comparator.comparing((Page page) -> -page.rank(words)).thenComparing(Page::label)).toList();
    }

    private static void collect(ITopic topic, Map<String, String> labels) {
        if (topic.getHref() != null) {
            labels.putIfAbsent(topic.getHref().replaceFirst("#.*", ""), topic.getLabel()); //$NON-NLS-1$ //$NON-NLS-2$
        }
        Arrays.stream(topic.getSubtopics()).forEach(below -> collect(below, labels));
    }

    private static String text(String href) {
        try (InputStream content = HelpContent.open(href)) {
            return content == null ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8) //$NON-NLS-1$
                    .replaceAll("(?s)<(style|head)>.*?</\\1>|<[^>]*>", " ").replace("&amp;", "&") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                    .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                    .toLowerCase(Locale.ROOT);
        } catch (IOException unreadable) {
            return ""; //$NON-NLS-1$
        }
    }
}
