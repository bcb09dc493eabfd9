package org.exsite.ui.explanation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.editor.OrganizationEditor;
import org.exsite.ui.explanation.HelpContent;
import org.exsite.ui.findings.FindingGrouping;
import org.exsite.ui.findings.FindingsView;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of contents, contexts and pages of the help belong together, and F1 leads to the page of a rule. */
class HelpTest {

    private static final String FOUNDING = "ims-admin-mailbox-without-x400";
    private static final String PAGE = "/org.exsite.ui/rules/" + FOUNDING + ".html";
    private static final Pattern LINK = Pattern.compile("(?:href|src|srcset)=\"([^\":#]+)?(?:#([^\"]*))?\"");
    private static final Pattern CONTEXT = Pattern.compile("<context id=\"(\\w+)\"");

    @BeforeEach
    @AfterEach
    void clear() throws Exception {
        Desk.clear();
    }

    @Test
    void everyRuleIsInTheTableOfContents() {
        List<String> pages = topics().stream().map(ITopic::getHref).toList();
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            assertTrue(pages.contains("/org.exsite.ui/rules/" + rule.id() + ".html"), rule.id());
        }
    }

    @Test
    void everyTopicHasAPageWhoseLinksLeadSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (ITopic topic : topics()) {
            String href = topic.getHref().replaceFirst("#.*", "");
            Matcher links = LINK.matcher(read(href));
            while (links.find()) {
                String target = links.group(1) == null ? href
                        : URI.create(href).resolve(links.group(1)).toString();
                String page = read(target);
                if (page == null || links.group(2) != null && !page.contains("id=\"" + links.group(2) + "\"")) {
                    broken.add(href + " -> " + links.group());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyContextLeadsToAPartOfAPage() throws IOException {
        List<String> contexts = CONTEXT.matcher(read("/org.exsite.help/contexts.xml")).results()
                .map(context -> context.group(1)).toList();
        assertTrue(contexts.contains("editor"), contexts.toString());
        for (String id : contexts) {
            IContext context = HelpSystem.getContext("org.exsite.help." + id);
            assertNotNull(context, id);
            String[] place = context.getRelatedTopics()[0].getHref().split("#");
            String page = read(place[0]);
            assertNotNull(page, id);
            assertTrue(place.length == 1 || page.contains("id=\"" + place[1] + "\""), id + ' ' + place[place.length - 1]);
        }
    }

    @Test
    void theContextOfAMarkerIsThePageOfItsRule() throws Exception {
        IFile file = Desk.put("Help", "trager.exsite", SampleOrganization.founding());
        Await.markers();
        IMarker marker = Desk.markers(file, FOUNDING).getFirst();
        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
        String id = IDE.getMarkerHelpRegistry().getHelp(marker);
        assertEquals(PAGE, HelpSystem.getContext(id).getRelatedTopics()[0].getHref());
    }

    @Test
    void helpOnAFindingShowsThePageOfItsRule() throws Exception {
        OrganizationEditor editor = Desk.open(Desk.put("Help", "trager.exsite", SampleOrganization.founding()));
        Rule rule = editor.getValidation().findings().stream().map(finding -> finding.rule())
                .filter(each -> each.id().equals(FOUNDING)).findFirst().orElseThrow();
        FindingsView.show(Desk.page(), FindingGrouping.RULE, rule);
        PlatformUI.getWorkbench().getDisplay().getFocusControl().notifyListeners(SWT.Help, new Event());

        IViewPart help = Desk.page().findView("org.exsite.app.help");
        assertNotNull(help, "the help is not shown");
        Await.until("the page of the rule is shown", () -> PAGE.equals(shown(help)));
        assertFalse(shown(help).isEmpty());
        Desk.page().hideView(help);
    }

    /** The program is not among what these tests require, so it is asked like this. */
    private static String shown(IViewPart help) {
        try {
            return (String) help.getClass().getMethod("shown").invoke(help);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<ITopic> topics() {
        List<ITopic> all = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            if (toc.getHref().startsWith("/org.exsite.")) {
                collect(toc.getTopics(), all);
            }
        }
        assertFalse(all.isEmpty());
        return all;
    }

    private static void collect(ITopic[] topics, List<ITopic> all) {
        Arrays.stream(topics).forEach(topic -> {
            all.add(topic);
            collect(topic.getSubtopics(), all);
        });
    }

    private static String read(String href) throws IOException {
        try (InputStream page = HelpContent.open(href)) {
            return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
