package org.exsite.ui.explanation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.exsite.model.schema.Schema;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.explanation.HelpPages;
import org.junit.jupiter.api.Test;

/** What the help system gets when it asks for pages that are written when asked for. */
final class HelpPagesTest {

    @Test
    void everyRuleHasAPageAndTheIndexLeadsToIt() throws IOException {
        String index = page("rules/index.html");
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            assertTrue(index.contains("href=\"" + rule.id() + ".html\""), rule.id());
            assertTrue(page("rules/" + rule.id() + ".html?lang=en").contains("<h1>"), rule.id());
        }
    }

    @Test
    void everyClassHasAPageWithARowForEachOfItsOwnAttributes() throws IOException {
        Schema.classes().forEach(eClass -> {
            String page = page("schema/" + eClass.getName() + ".html");
            eClass.getEStructuralFeatures().forEach(feature -> assertTrue(
                    page.contains("<td>" + feature.getName() + "</td>"), eClass.getName() + '.' + feature.getName()));
        });
    }

    @Test
    void theDictionarysIndexLeadsToEveryClass() {
        long links = Pattern.compile("href=\"\\w+\\.html\"").matcher(page("schema/index.html")).results()
                .map(MatchResult::group).distinct().count();
        assertEquals(Schema.classes().size(), links);
    }

    @Test
    void whatIsNoPageIsLeftToOthers() {
        HelpPages pages = new HelpPages();
        assertNull(pages.getInputStream("org.exsite.ui", "rules/no-such-rule.html", Locale.ENGLISH));
        assertNull(pages.getInputStream("org.exsite.ui", "schema/NoSuchClass.html", Locale.ENGLISH));
        assertNull(pages.getInputStream("org.exsite.ui", "icons/x.svg", Locale.ENGLISH));
    }

    @Test
    void theHelpSystemIsToldOfThePages() throws CoreException {
        IConfigurationElement[] producers = Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.help", "contentProducer");
        List<IConfigurationElement> own = Stream.of(producers)
                .filter(producer -> producer.getContributor().getName().equals("org.exsite.ui")).toList();
        assertEquals(1, own.size());
        assertInstanceOf(HelpPages.class, own.getFirst().createExecutableExtension("producer"));
    }

    private static String page(String href) {
        try (InputStream in = new HelpPages().getInputStream("org.exsite.ui", href, Locale.ENGLISH)) {
            assertNotNull(in, href);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
