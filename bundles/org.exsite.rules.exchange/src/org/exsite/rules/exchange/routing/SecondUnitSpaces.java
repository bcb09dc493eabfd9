package org.exsite.rules.exchange.routing;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Gateway;
import org.exsite.routing.network.SpaceNode;
import org.exsite.routing.network.SpaceReader;
import org.exsite.routing.space.Section;
import org.exsite.routing.space.Space;
import org.exsite.rules.Index;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.VersionRange;
import org.exsite.rules.exchange.index.ClassIndex;

/**
 * The X.400 spaces of two connectors differ in the second organizational unit alone, which servers up to service pack 3
 * of version 5.5 overlook: messages may take either, whichever is meant (Q273945).
 */
public final class SecondUnitSpaces extends ExchangeRule<Gateway> {

    /** The X.400 spaces that name a second unit, by what is left without it. */
    private static final Index SPACES = ClassIndex.of(
            ExsitePackage.Literals.ADDRESS_SPACE, AddressSpace.class, (space, keys) -> {
                Space read = read(space);
                if (read != null && !read.equals(read.withoutSecondUnit())) {
                    keys.accept(read.withoutSecondUnit());
                }
            });

    public SecondUnitSpaces() {
        super(RuleTexts.of(SecondUnitSpaces.class).describe("x400-spaces-differ-by-second-unit", Severity.WARNING,
                "Q273945"), VersionRange.of("5.5", "5.5 SP4"), ExsitePackage.Literals.GATEWAY);
    }

    @Override
    protected void inspect(Gateway gateway, RuleContext context) {
        for (AddressSpace space : gateway.getAddressSpaces()) {
            Space read = read(space);
            Space rest = read == null ? null : read.withoutSecondUnit();
            if (rest != null && !rest.equals(read)) {
                for (EObject other : context.lookup(SPACES, rest)) {
                    Connector connector = context.container(other, Connector.class);
                    if (connector != null && connector != gateway && !read.equals(read((AddressSpace) other))) {
                        context.report(space, ExsitePackage.Literals.ADDRESS_SPACE__ADDRESS, Labels.of(gateway),
                                space.getAddress(), Labels.of(connector), ((AddressSpace) other).getAddress());
                        break;
                    }
                }
            }
        }
    }

    @Override
    public boolean looksAt(EClass contained) {
        return contained == ExsitePackage.Literals.ADDRESS_SPACE;
    }

    private static Space read(AddressSpace space) {
        return SpaceReader.read(space).map(SpaceNode::space).filter(each -> each.section() == Section.X400).orElse(null);
    }
}
