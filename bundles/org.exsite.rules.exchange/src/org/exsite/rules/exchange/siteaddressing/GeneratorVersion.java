package org.exsite.rules.exchange.siteaddressing;

import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressType;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.Labels;
import org.exsite.rules.exchange.common.RuleTexts;
import org.exsite.rules.exchange.common.SetValue;
import org.exsite.rules.exchange.index.Instances;

/**
 * The directory expects another version of a generator than the servers have, so that no addresses are generated
 * (Q158336, Q264339). Where nobody says what they have, it is what came with the builds of the servers; corrections
 * bring later versions, so that only an earlier one in the directory is wrong then.
 */
public final class GeneratorVersion extends ExchangeRule<AddressType> {

    public GeneratorVersion() {
        super(RuleTexts.of(GeneratorVersion.class).describe("address-generator-version", Severity.ERROR, "Q158336",
                "Q264339", "Q246504"), ExsitePackage.Literals.ADDRESS_TYPE,
                new SetValue(GeneratorVersion.class, "use-installed-version", null,
                        (finding, context) -> finding.value()));
    }

    @Override
    protected void inspect(AddressType generator, RuleContext context) {
        Site site = context.container(generator, Site.class);
        Optional<FileVersion> expected = FileVersion.parseRaw(generator.getFileVersion());
        if (site == null || expected.isEmpty()) {
            return;
        }
        FileVersion installed = FileVersion.parse(generator.getInstalledVersion()).orElse(null);
        if (installed != null && !installed.equals(expected.get())) {
            context.reportValue(generator, ExsitePackage.Literals.ADDRESS_TYPE__FILE_VERSION, installed.raw(),
                    generator.getName(), Labels.of(site), expected.get(), installed);
        } else if (installed == null) {
            TreeSet<FileVersion> shipped = shipped(generator, context);
            if (!shipped.isEmpty() && !shipped.contains(expected.get())
                    && expected.get().compareTo(shipped.last()) < 0) {
                context.reportAs(Severity.WARNING, "shipped", generator,
                        ExsitePackage.Literals.ADDRESS_TYPE__FILE_VERSION, shipped.last().raw(), generator.getName(),
                        Labels.of(site), expected.get(), shipped.last());
            }
        }
    }

    private static TreeSet<FileVersion> shipped(AddressType generator, RuleContext context) {
        TreeSet<FileVersion> versions = new TreeSet<>();
        for (EObject server : Instances.inSiteOf(context, generator, ExsitePackage.Literals.SERVER)) {
            ShippedVersions.of(generator.getGeneratorLibrary(), ((Server) server).getVersion()).ifPresent(versions::add);
        }
        return versions;
    }
}
