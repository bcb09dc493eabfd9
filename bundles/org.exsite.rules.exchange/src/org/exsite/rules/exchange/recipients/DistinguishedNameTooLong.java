package org.exsite.rules.exchange.recipients;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * The parts of a distinguished name have more than 255 characters together, so that the Administrator program makes no
 * such object (Q265851). Of what lies in a container whose own name is too long, the container alone is a finding.
 */
public final class DistinguishedNameTooLong extends ExchangeRule<DirectoryObject> {

    private static final int MOST = 255;

    public DistinguishedNameTooLong() {
        super(RuleTexts.of(DistinguishedNameTooLong.class).describe("distinguished-name-too-long", Severity.ERROR,
                "Q265851"), ExsitePackage.Literals.DIRECTORY_OBJECT);
    }

    @Override
    protected void inspect(DirectoryObject object, RuleContext context) {
        int length = NameLengths.of(object, context);
        if (length > MOST && length - object.getName().length() <= MOST) {
            context.report(object, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME, Labels.of(object), length, MOST);
        }
    }
}
