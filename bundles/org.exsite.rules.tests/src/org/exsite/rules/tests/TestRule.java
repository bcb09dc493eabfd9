package org.exsite.rules.tests;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.rules.Fix;
import org.exsite.rules.Index;
import org.exsite.rules.KeyRule;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;

/** Rules made of a lambda; what they report is joined to the message. */
final class TestRule {

    private static final ResourceBundle TEXTS = new ResourceBundle() {
        @Override
        protected Object handleGetObject(String key) {
            return key.contains(".message") ? key + " {0} {1} {2}" : key;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    };

    private TestRule() {
    }

    static RuleDescriptor descriptor(String id) {
        return new RuleDescriptor(id, List.of("Q" + id.length()), Severity.ERROR, List.of(), TEXTS);
    }

    static ObjectRule on(EClass subject, String id, BiConsumer<EObject, RuleContext> check) {
        return on(subject, id, null, List.of(), check);
    }

    /**
     * @param contained the class of contained objects that the rule looks at, or {@code null} for any
     */
    static ObjectRule on(EClass subject, String id, EClass contained, List<Fix> fixes,
            BiConsumer<EObject, RuleContext> check) {
        return new ObjectRule() {
            private final RuleDescriptor descriptor = TestRule.descriptor(id);

            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public EClass subject() {
                return subject;
            }

            @Override
            public List<Fix> fixes() {
                return fixes;
            }

            @Override
            public boolean looksAt(EClass other) {
                return contained == null || contained == other;
            }

            @Override
            public void check(EObject object, RuleContext context) {
                check.accept(object, context);
            }
        };
    }

    /** What a key rule does. */
    interface KeyCheck {

        void check(Object key, List<EObject> holders, RuleContext context);
    }

    static KeyRule on(Index index, EClass subject, String id, KeyCheck check) {
        return new KeyRule() {
            private final RuleDescriptor descriptor = TestRule.descriptor(id);

            @Override
            public RuleDescriptor descriptor() {
                return descriptor;
            }

            @Override
            public EClass subject() {
                return subject;
            }

            @Override
            public Index index() {
                return index;
            }

            @Override
            public List<Fix> fixes() {
                return List.of();
            }

            @Override
            public void check(Object key, List<EObject> holders, RuleContext context) {
                check.check(key, holders, context);
            }
        };
    }
}
