package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DistributionList;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.ExsitePackage;
import org.exsite.model.InternetMailService;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.edit.ExsiteEditingDomain;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.samples.SampleFaults;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is edited in an organization, fixes included, the editor shows what a fresh check would. */
class LiveEqualsBatchTest {

    private static final int EDITS = 100;
    /** After how many edits live and batch are compared; each comparison is a whole check. */
    private static final int LOOK = 20;

    private final ExsiteEditingDomain domain = new ExsiteEditingDomain();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterRandomEditsFixesUndoAndRedo(long seed) {
        Random random = new Random(seed);
        Organization organization = SampleOrganization.builder().recipients(25).sites(2).seed(seed).build();
        SampleFaults.plant(organization);
        domain.adopt(organization);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            for (int i = 0; i < EDITS; i++) {
                edit(random, organization, evaluation);
                if (i % LOOK == 0) {
                    assertEquals(text(Check.findings(organization)), text(evaluation.findings()), "edit " + i);
                }
            }
            while (domain.getCommandStack().canUndo()) {
                domain.getCommandStack().undo();
            }
            assertEquals(Check.findings(organization), evaluation.findings());
            assertEquals(List.of(), evaluation.failures());
        }
    }

    /** Every feature of every class is edited, one after the other, between edits of any kind. */
    @ParameterizedTest
    @ValueSource(longs = 5)
    void afterEditsOfEveryFeature(long seed) {
        Random random = new Random(seed);
        Organization organization = SampleOrganization.builder().recipients(12).sites(3).seed(seed).build();
        SampleFaults.plant(organization);
        domain.adopt(organization);
        AnyEdits edits = new AnyEdits(random, domain, organization);
        List<EStructuralFeature> features = new ArrayList<>(edits.editable());
        Collections.shuffle(features, random);
        Set<String> found = new TreeSet<>();
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(organization))) {
            for (int i = 0; i < features.size(); i++) {
                EStructuralFeature feature = features.get(i);
                execute(edits.edit(feature));
                for (int more = random.nextInt(3); more > 0; more--) {
                    int kind = random.nextInt(6);
                    if (kind == 0 && domain.getCommandStack().canUndo()) {
                        domain.getCommandStack().undo();
                    } else if (kind == 1 && domain.getCommandStack().canRedo()) {
                        domain.getCommandStack().redo();
                    } else {
                        execute(edits.any());
                    }
                }
                if (i % LOOK == 0 || i == features.size() - 1) {
                    List<Finding> batch = Check.findings(organization);
                    batch.forEach(finding -> found.add(finding.rule().id()));
                    assertEquals(text(batch), text(evaluation.findings()), () -> "after " + feature);
                }
            }
            assertEquals(List.of(), evaluation.failures());
        }
        assertTrue(edits.edited().size() > 300, edits.edited().size() + " features");
        assertTrue(found.size() > 100, found.size() + " rules");
    }

    private void execute(Command command) {
        if (command != null && command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    private void edit(Random random, Organization organization, Evaluation evaluation) {
        int kind = random.nextInt(8);
        if (kind == 0 && domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        } else if (kind == 1 && domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        } else if (kind == 2 && !evaluation.findings().isEmpty()) {
            fix(any(random, evaluation.findings()), evaluation, random);
        } else {
            Command command = command(random, organization);
            if (command != null && command.canExecute()) {
                domain.getCommandStack().execute(command);
            }
        }
    }

    private void fix(Finding finding, Evaluation evaluation, Random random) {
        List<Fix> fixes = finding.rule().fixes().stream()
                .filter(fix -> fix.isApplicable(finding, evaluation.context())).toList();
        if (!fixes.isEmpty()) {
            Fix fix = any(random, fixes);
            List<Finding> similar = evaluation.findings().stream().filter(f -> f.rule() == finding.rule()).toList();
            FixApplication.apply(domain, evaluation, fix, random.nextBoolean() ? similar : List.of(finding),
                    fix.needsChoice() ? any(random, fix.choices(finding, evaluation.context())) : null);
        }
    }

    private Command command(Random random, Organization organization) {
        List<DirectoryObject> objects = Sites.objects(organization).toList();
        DirectoryObject object = any(random, objects);
        Recipient recipient = any(random, Sites.recipients(organization).toList());
        Recipient other = any(random, Sites.recipients(organization).toList());
        switch (random.nextInt(7)) {
            case 0:
                return object == organization || random.nextInt(3) == 0 ? null
                        : RemoveCommand.create(domain, object.eContainer(),
                                ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, object);
            case 1:
                DirectoryObject named = random.nextBoolean() ? object
                        : any(random, objects.stream().filter(o -> o instanceof Site || o instanceof Mailbox).toList());
                return SetCommand.create(domain, named, ExsitePackage.Literals.DIRECTORY_OBJECT__NAME,
                        random.nextBoolean() ? "Administrator" : named.getName() + random.nextInt(3));
            case 2:
                return recipient.getProxyAddresses().isEmpty() ? null
                        : RemoveCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                                any(random, recipient.getProxyAddresses()));
            case 3:
                return other.getProxyAddresses().isEmpty() ? null
                        : AddCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                                any(random, other.getProxyAddresses()));
            case 4:
                return AddCommand.create(domain, recipient, ExsitePackage.Literals.RECIPIENT__PROXY_ADDRESSES,
                        ProxyAddress.of("X400:c=U" + random.nextInt(10) + ";s=Doe;"));
            case 5:
                List<InternetMailService> services = objects.stream().filter(InternetMailService.class::isInstance)
                        .map(InternetMailService.class::cast).toList();
                return services.isEmpty() ? null : SetCommand.create(domain, any(random, services),
                        ExsitePackage.Literals.INTERNET_MAIL_SERVICE__ADMINISTRATOR_MAILBOX,
                        random.nextInt(4) == 0 ? SetCommand.UNSET_VALUE : recipient.getDistinguishedName());
            default:
                DistributionList list = ExsiteFactory.eINSTANCE.createDistributionList();
                list.setName("Administrator");
                return AddCommand.create(domain, recipient.eContainer(),
                        ExsitePackage.Literals.DIRECTORY_OBJECT__CHILDREN, list);
        }
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(finding.severity() + " " + finding.message() + " " + finding.key()));
        return String.join("\n", lines);
    }
}
