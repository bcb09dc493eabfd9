package org.exsite.rules.exchange.schema;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.model.schema.Syntax;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** A text has characters outside the set PrintableString, where the schema allows no others (X.680). */
public final class ValueCharacters extends ExchangeRule<DirectoryObject> {

    private static final CheckedFeatures FEATURES = new CheckedFeatures(schema -> schema.syntax() == Syntax.PRINTABLE
            && schema.feature().getEType().getInstanceClass() == String.class);
    private static final String MARKS = " '()+,-./:=?";

    public ValueCharacters() {
        super(RuleTexts.of(ValueCharacters.class).describe("value-characters", Severity.WARNING),
                ExsitePackage.Literals.DIRECTORY_OBJECT,
                new CorrectText("replace-characters", ValueCharacters::replaced));
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        FEATURES.forAll(object, (schema, value) -> {
            String text = (String) value;
            int place = firstOther(text);
            if (place >= 0) {
                context.reportValue(object, schema.feature(), text, schema.label(), Labels.of(object),
                        Character.toString(text.codePointAt(place)));
            }
        });
    }

    private static int firstOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintable(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0;
    }

    /** The question mark is what the directory itself puts in the place of such characters (Q155840). */
    private static String replaced(Finding finding, AttributeSchema schema) {
        if (schema.secret()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        ((String) finding.value()).codePoints()
                .forEach(c -> text.append(c < 128 && isPrintable((char) c) ? (char) c : '?'));
        return text.toString();
    }
}
