package org.exsite.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.exsite.diagram.Link;
import org.exsite.diagram.LinkKind;
import org.exsite.diagram.Node;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Organization;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.exsite.ui.diagram.PictureExport;
import org.exsite.ui.diagram.TopologyPage;
import org.exsite.ui.diagram.canvas.DiagramCanvas;
import org.exsite.ui.diagram.canvas.DiagramState;
import org.exsite.ui.diagram.canvas.MapView;
import org.exsite.ui.journey.tests.Await;
import org.exsite.ui.journey.tests.Widgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one sees on the page Topology. */
class TopologyViewTest extends OnTopology {

    @Test
    void aTraceStandsOutAndTheRestStepsBack() throws Exception {
        open(SampleOrganization.founding());
        Link link = hand.link(LinkKind.SITE, "North", "South");
        TopologyPage.highlight(editor, List.of(link.object()));
        assertTrue(page.state().highlighted().containsAll(List.of(link.object(), link.from().object())));
        assertFalse(page.state().highlighted().contains(editor.getOrganization()));
        hand.key(SWT.ESC, 0);
        assertTrue(page.state().highlighted().isEmpty());
    }

    @Test
    void hiddenKindsAreNotDrawn() throws Exception {
        open(SampleOrganization.founding());
        page.state().show(LinkKind.INTERNET, false);
        assertTrue(page.state().scene().nodes().stream().noneMatch(node -> node.title().equals("Internet")));
        page.state().show(LinkKind.INTERNET, true);
        assertEquals("Internet", hand.node("Internet").title());
    }

    @Test
    void theTipGivesWayToTheMenuAndComesBackAfterIt() throws Exception {
        open(SampleOrganization.founding());
        Node site = hand.node("North");
        hand.point(hand.at(site));
        String tip = page.canvas().getToolTipText();
        assertTrue(tip.contains("North"), tip);

        Menu menu = page.canvas().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        assertNull(page.canvas().getToolTipText());
        page.state().select(List.of(site));
        assertNull(page.canvas().getToolTipText());

        menu.notifyListeners(SWT.Hide, new Event());
        assertEquals(tip, page.canvas().getToolTipText());
    }

    @Test
    void whileEverythingIsBeingArrangedTheDiagramSaysSo() throws Exception {
        open(SampleOrganization.founding());
        DiagramState state = new DiagramState();
        DiagramCanvas canvas = new DiagramCanvas(page.canvas().getParent(), state, object -> null);
        canvas.setSize(400, 100);
        state.show(editor.getOrganization());
        assertFalse(state.isPlaced());
        assertTrue(colours(canvas) > 1);
        canvas.dispose();
    }

    /** Returns the number of colours in the middle of a canvas. */
    private static long colours(DiagramCanvas canvas) {
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        Event paint = new Event();
        paint.gc = new GC(image);
        canvas.notifyListeners(SWT.Paint, paint);
        paint.gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return IntStream.range(100, 300).flatMap(x -> IntStream.range(35, 65).map(y -> data.getPixel(x, y))).distinct()
                .count();
    }

    @Test
    void whereEverythingIsSeenNoMapIsInTheWay() throws Exception {
        Organization organization = SampleOrganization.builder().sites(6).recipients(3000).build();
        SampleFaults.plant(organization);
        open(organization);
        page.canvas().fit();
        MapView map = Widgets.all(page.canvas().getParent(), MapView.class).findFirst().orElseThrow();
        for (int width = 300; width < 1500; width += 7) {
            page.canvas().setSize(width, 1700 - width);
            assertFalse(map.getVisible(), "the window is " + width + " wide");
        }
        page.canvas().zoomTo(1);
        assertTrue(map.getVisible());
    }

    @Test
    void whyNothingCanBeDoneIsSaidUntilSomethingElseIsSelected() throws Exception {
        open(SampleOrganization.builder().sites(3).recipients(12).build());
        page.draw(ExsitePackage.Literals.DIRECTORY_REPLICATION_CONNECTOR);
        hand.drag(hand.at(hand.node("South")), hand.at(hand.node("East")));
        assertTrue(isSaid("A second way would close a circle"));
        hand.click(hand.at(hand.node("East")));
        assertFalse(isSaid("A second way would close a circle"));
    }

    private boolean isSaid(String text) {
        return Widgets.all(editor.getSite().getShell(), CLabel.class)
                .anyMatch(label -> label.getText() != null && label.getText().contains(text));
    }

    @Test
    void theDiagramIsExportedAsPictures(@TempDir Path folder) throws Exception {
        open(SampleOrganization.founding());
        for (String name : List.of("picture.svg", "picture.png")) {
            Job job = new PictureExport(page).write(folder.resolve(name));
            job.schedule();
            Await.until(name + " is written", () -> job.getResult() != null);
            assertTrue(job.getResult().isOK(), job.getResult().toString());
        }
        assertTrue(Files.readString(folder.resolve("picture.svg")).contains("NORTH1"));
        assertEquals(0x89, Files.readAllBytes(folder.resolve("picture.png"))[0] & 0xff);
    }

    @Test
    void twoHundredSitesAndAThousandConnectorsAreShown() throws Exception {
        open(Large.organization());
        assertEquals(200, page.state().topology().sites().size());
        assertEquals(6 * 199, page.state().topology().links().size());
        assertFalse(page.state().showsServers());
        assertEquals(page.state().topology().nodes().size(), page.state().scene().nodes().size());
        report("fitted");
        page.canvas().zoomTo(1);
        report("at the natural size");
    }

    /** Waits until the diagram was drawn, and says how long that took if somebody wants to know. */
    private void report(String what) {
        int before = page.canvas().paints();
        page.canvas().redraw();
        Await.until("the diagram is drawn", () -> page.canvas().paints() > before);
        if (Boolean.getBoolean("exsite.diagram.times")) {
            System.out.printf("%s, %s: drawn in %.1f ms, arranged in %.0f ms%n", page.state().topology().links().size(),
                    what, page.canvas().paintNanos() / 1e6, page.arranging().nanos() / 1e6);
        }
    }
}
