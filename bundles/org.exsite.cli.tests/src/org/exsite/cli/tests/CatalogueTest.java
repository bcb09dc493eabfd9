package org.exsite.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.schema.Schema;
import org.exsite.rules.Rule;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

import com.unboundid.util.json.JSONArray;
import com.unboundid.util.json.JSONObject;
import com.unboundid.util.json.JSONString;
import com.unboundid.util.json.JSONValue;

/** The commands {@code rules} and {@code schema}. */
class CatalogueTest {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    @Test
    void everyRuleIsListed() {
        String out = Cli.run("rules").exits(0).out();
        for (Rule rule : ExchangeRules.catalogue().rules()) {
            assertTrue(out.contains(rule.id()), rule.id());
        }
    }

    @Test
    void aRuleIsShownInFullByIdOrArticle() {
        String page = Cli.run("rules", RULE).exits(0).out();
        Rule rule = ExchangeRules.catalogue().rule(RULE).orElseThrow();
        for (String part : List.of(rule.id(), "Q300535", "Q166080", rule.descriptor().title(),
                rule.descriptor().symptom(), rule.descriptor().cause(), rule.descriptor().verification(),
                rule.descriptor().resolution(), "use-recipient", "use-administrator", "generate-x400")) {
            assertTrue(page.contains(part), part);
        }
        assertEquals(page, Cli.run("rules", "Q300535").exits(0).out());
    }

    @Test
    void anUnknownRuleIsWrongUsage() {
        assertTrue(Cli.run("rules", "no-such-rule").exits(2).err().contains("no-such-rule"));
    }

    @Test
    void jsonIsAListOfRulesInTheOrderOfTheCatalogue() throws Exception {
        List<JSONObject> rules = list(Cli.run("rules", "--format", "json").exits(0).out());
        assertEquals(ExchangeRules.catalogue().rules().stream().map(Rule::id).toList(),
                rules.stream().map(rule -> rule.getFieldAsString("id")).toList());
        for (JSONObject rule : rules) {
            assertTrue(rule.getFields().keySet()
                    .containsAll(List.of("id", "kb", "severity", "class", "message", "fixes")), rule.toString());
            assertTrue(List.of("error", "warning", "info").contains(rule.getFieldAsString("severity")));
        }
        JSONObject founding = list(Cli.run("rules", RULE, "--format", "json").exits(0).out()).getFirst();
        assertEquals("InternetMailService", founding.getFieldAsString("class"));
        assertEquals(3, founding.getFieldAsArray("fixes").size());
    }

    @Test
    void markdownHasAChapterForEachRule() {
        List<String> lines = Cli.run("rules", "--format", "md").exits(0).lines();
        assertEquals(ExchangeRules.catalogue().rules().size(),
                lines.stream().filter(line -> line.startsWith("## ")).count());
    }

    @Test
    void theSchemaHasEveryClassWithItsNames() throws Exception {
        JSONObject schema = new JSONObject(Cli.run("schema", "--format", "json").exits(0).out());
        List<JSONObject> classes = objects(schema.getFieldAsArray("classes"));
        assertEquals(Schema.classes().stream().map(c -> c.getName()).toList(),
                classes.stream().map(c -> c.getFieldAsString("name")).toList());
        JSONObject recipient = classes.stream().filter(c -> c.getFieldAsString("name").equals("Recipient"))
                .findFirst().orElseThrow();
        JSONObject alias = objects(recipient.getFieldAsArray("attributes")).stream()
                .filter(a -> a.getFieldAsString("name").equals("alias")).findFirst().orElseThrow();
        assertEquals("Mail-nickname", alias.getFieldAsString("raw"));
        assertEquals(64, alias.getFieldAsInteger("maxLength"));
        assertEquals("uid", ((JSONString) alias.getFieldAsArray("ldap").getFirst())
                .stringValue());
    }

    @Test
    void theSchemaInMarkdownHasAChapterForEachClassAndRowsThatFitTheirTable() {
        List<String> lines = Cli.run("schema").exits(0).lines();
        assertEquals(Schema.classes().size(), lines.stream().filter(line -> line.startsWith("## ")).count());
        List<String> rows = lines.stream().filter(line -> line.startsWith("| ")).toList();
        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().allMatch(row -> row.split("(?<!\\\\)\\|", -1).length == 12), rows.toString());
    }

    private static List<JSONObject> list(String json) throws Exception {
        // the reader reads objects alone
        JSONArray array = (JSONArray) new JSONObject("{\"list\":" + json + "}").getField("list");
        return objects(array.getValues());
    }

    private static List<JSONObject> objects(List<JSONValue> values) {
        return values.stream().map(JSONObject.class::cast).toList();
    }
}
