package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class SchemaRulesTest {

    private final Directories model = new Directories();
    private final Mailbox bert = model.mailbox("Bert", x400("Bert"));

    @Test
    void aReferenceNamesTheObjectThatIsMissing() {
        bert.setManager(name("Departed"));
        assertEquals(List.of("\"Manager\" of Bert names /o=Trager/ou=North/cn=Recipients/cn=Departed, which does not "
                + "exist"),
                messages("reference-invalid"));
        bert.setManager(model.server.getDistinguishedName());
        assertEquals(List.of("\"Manager\" of Bert names /o=Trager/ou=North/cn=Configuration/cn=Servers/cn=NORTH1, which "
                + "is an object of the class Server"), messages("reference-invalid"));
    }

    @Test
    void whatWasNotExportedIsNotMissing() {
        bert.setManager(DistinguishedName.parse("/o=Trager/ou=South/cn=Recipients/cn=Carla"));
        assertEquals(List.of(), messages("reference-invalid"));
        model.site("South");
        assertEquals(List.of(), messages("reference-invalid"));
        bert.setManager(name("Departed"));
        Sites.addressing(model.site).orElseThrow().setName("Other");
        assertEquals(List.of(), messages("reference-invalid"));
    }

    @Test
    void aReferenceFollowsTheComingAndGoingOfItsObject() {
        bert.setManager(name("Carla"));
        model.administrator(bert);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            assertEquals(1, evaluation.findings(bert).size());
            Mailbox carla = model.mailbox("Karla", x400("Karla"));
            carla.setName("CARLA");
            assertEquals(List.of(), evaluation.findings(bert));
            carla.setName("Karla");
            assertEquals(1, evaluation.findings(bert).size());
        }
    }

    @Test
    void aTextMayBeAsLongAsTheDirectoryTakes() {
        bert.setTitle("x".repeat(64));
        assertEquals(List.of(), messages("value-too-long"));
        bert.setTitle("x".repeat(65));
        assertEquals(List.of("\"Title\" of Bert has 65 characters; the directory takes 64"), messages("value-too-long"));
    }

    @Test
    void marksOfTheSetAreTaken() {
        bert.setSimpleDisplayName("O'Neil, B. (North) + 1:2 = 3/4?-");
        assertEquals(List.of(), messages("value-characters"));
        bert.setSimpleDisplayName("B_N");
        assertEquals(List.of("\"Simple display name\" of Bert has the character _, which the directory does not take there"),
                messages("value-characters"));
    }

    @Test
    void namesInDifferentContainersMayBeTheSame() {
        model.folder("Bert", x400("Folder"));
        assertEquals(2, messages("name-not-unique").size());
        Sites.find(model.site, "Recipients").orElseThrow().getChildren().getLast().setName("Bertha");
        Directories.add(Sites.container(model.site, "Recipients/Sales"), Directories.FACTORY.createMailbox(), "Bert");
        assertEquals(List.of(), messages("name-not-unique"));
    }

    private static DistinguishedName name(String recipient) {
        return DistinguishedName.parse("/o=Trager/ou=North/cn=Recipients/cn=" + recipient);
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
