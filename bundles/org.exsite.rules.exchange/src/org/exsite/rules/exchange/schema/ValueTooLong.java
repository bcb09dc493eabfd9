package org.exsite.rules.exchange.schema;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.schema.AttributeSchema;
import org.exsite.rules.Finding;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/** A text is longer than the schema of the directory allows, so that no import takes it. */
public final class ValueTooLong extends ExchangeRule<DirectoryObject> {

    /** Features that a rule of their own looks at. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_NAME,
            ExsitePackage.Literals.X400_CONNECTOR__REMOTE_MTA_PASSWORD);
    private static final CheckedFeatures FEATURES = new CheckedFeatures(schema -> schema.maxLength().isPresent()
            && schema.feature().getEType().getInstanceClass() == String.class && !schema.system()
            && !ELSEWHERE.contains(schema.feature()));

    public ValueTooLong() {
        super(RuleTexts.of(ValueTooLong.class).describe("value-too-long", Severity.WARNING),
                ExsitePackage.Literals.DIRECTORY_OBJECT,
                new CorrectText("shorten-value", ValueTooLong::shortened));
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        FEATURES.forAll(object, (schema, value) -> {
            String text = (String) value;
            if (text.length() > limit(schema)) {
                context.reportValue(object, schema.feature(), text, schema.label(), Labels.of(object),
                        text.length(), limit(schema));
            }
        });
    }

    private static int limit(AttributeSchema schema) {
        return schema.maxLength().getAsInt();
    }

    /** The name of an object cannot be changed, and half of a password or of octets is none. */
    private static String shortened(Finding finding, AttributeSchema schema) {
        return switch (schema.syntax()) {
            case UNICODE, TELETEX, PRINTABLE -> schema.secret()
                    || schema.feature() == ExsitePackage.Literals.DIRECTORY_OBJECT__NAME ? null
                            : ((String) finding.value()).substring(0, limit(schema)).strip();
            default -> null;
        };
    }
}
