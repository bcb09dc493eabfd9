package org.exsite.rules.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** Edits a library at random by commands, undo and redo. */
final class RandomEdits {

    private static final String[] WORDS = {"", "a", "b", "c", "a/a", "a/b", "a/b/c"};

    private final Random random;
    private final EObject root;
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
            new BasicCommandStack());
    /** Objects that were removed, to be put back elsewhere or cited while they are away. */
    private final List<EObject> removed = new ArrayList<>();

    RandomEdits(long seed, EObject root) {
        this.random = new Random(seed);
        this.root = root;
    }

    static EObject library(long seed) {
        Random random = new Random(seed);
        EObject root = Library.shelf("a");
        RandomEdits edits = new RandomEdits(seed, root);
        for (int i = 0; i < 25; i++) {
            edits.step(random.nextInt(4));
        }
        return root;
    }

    void step() {
        int kind = random.nextInt(13);
        if (kind == 10 && domain.getCommandStack().canUndo()) {
            for (int i = random.nextInt(4); i >= 0 && domain.getCommandStack().canUndo(); i--) {
                domain.getCommandStack().undo();
            }
        } else if (kind == 11 && domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        } else if (kind == 12) {
            moveTo(any(null));
        } else if (kind == 9) {
            CompoundCommand several = new CompoundCommand();
            for (int i = 0; i < 3; i++) {
                Command part = command(random.nextInt(9));
                if (part != null && part.canExecute()) {
                    several.appendAndExecute(part);
                }
            }
            several.undo();
            several.redo();
            several.undo();
        } else {
            step(kind % 9);
        }
    }

    private void step(int kind) {
        Command command = command(kind);
        if (command != null && command.canExecute()) {
            domain.getCommandStack().execute(command);
        }
    }

    private Command command(int kind) {
        EObject object = any(null);
        return switch (kind) {
            case 0, 1, 2 -> add();
            case 3, 4 -> setAttribute(object);
            case 5 -> remove(object);
            case 6 -> move(object);
            default -> cite();
        };
    }

    private Command add() {
        EObject parent = any(null);
        List<EReference> features = parent.eClass().getEAllContainments();
        if (features.isEmpty()) {
            return null;
        }
        EReference feature = features.get(random.nextInt(features.size()));
        EObject child = !removed.isEmpty() && random.nextInt(3) == 0 ? removed.get(random.nextInt(removed.size()))
                : create(feature.getEReferenceType());
        if (child.eContainer() != null || !feature.getEReferenceType().isInstance(child)
                || EcoreUtil.isAncestor(child, parent)) {
            return null;
        }
        return insert(parent, feature, child);
    }

    private Command insert(EObject parent, EReference feature, EObject child) {
        return feature.isMany()
                ? AddCommand.create(domain, parent, feature, child, random.nextInt(size(parent, feature) + 1))
                : SetCommand.create(domain, parent, feature, child);
    }

    private Command setAttribute(EObject object) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes();
        EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
        if (!attribute.isMany()) {
            return SetCommand.create(domain, object, attribute,
                    random.nextInt(8) == 0 ? SetCommand.UNSET_VALUE : word());
        }
        int size = size(object, attribute);
        return switch (size == 0 ? 0 : random.nextInt(4)) {
            case 0 -> AddCommand.create(domain, object, attribute, word(), random.nextInt(size + 1));
            case 1 -> SetCommand.create(domain, object, attribute, word(), random.nextInt(size));
            case 2 -> RemoveCommand.create(domain, object, attribute,
                    Library.list(object, attribute).get(random.nextInt(size)));
            default -> SetCommand.create(domain, object, attribute, List.of(word(), word()));
        };
    }

    private Command remove(EObject object) {
        if (object == root) {
            return null;
        }
        removed.add(object);
        return object.eContainmentFeature().isMany()
                ? RemoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object)
                : SetCommand.create(domain, object.eContainer(), object.eContainmentFeature(), SetCommand.UNSET_VALUE);
    }

    private Command move(EObject object) {
        if (object == root || !object.eContainmentFeature().isMany()) {
            return null;
        }
        return MoveCommand.create(domain, object.eContainer(), object.eContainmentFeature(), object,
                random.nextInt(size(object.eContainer(), object.eContainmentFeature())));
    }

    /** Moves an object into another container without a removal in between, which no command can undo. */
    private void moveTo(EObject object) {
        EObject parent = any(null);
        List<EReference> features = parent.eClass().getEAllContainments().stream()
                .filter(feature -> feature.getEReferenceType().isInstance(object)).toList();
        if (object == root || features.isEmpty() || EcoreUtil.isAncestor(object, parent)
                || object.eContainer() == parent) {
            return;
        }
        domain.getCommandStack().flush();
        EReference feature = features.get(random.nextInt(features.size()));
        if (feature.isMany()) {
            Library.list(parent, feature).add(random.nextInt(size(parent, feature) + 1), object);
        } else {
            parent.eSet(feature, object);
        }
    }

    private Command cite() {
        EObject book = any(Library.BOOK);
        EObject cited = !removed.isEmpty() && random.nextBoolean() ? removed.get(random.nextInt(removed.size()))
                : any(Library.BOOK);
        if (book == null || cited == null || cited.eClass() != Library.BOOK
                || Library.list(book, Library.CITES).contains(cited)) {
            return null;
        }
        return AddCommand.create(domain, book, Library.CITES, cited);
    }

    private EObject create(EClass eClass) {
        return eClass == Library.SHELF ? Library.shelf(word())
                : eClass == Library.BOOK ? Library.book(word(), word(), word()) : Library.note(word(), word());
    }

    private EObject any(EClass eClass) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        all.removeIf(object -> eClass != null && object.eClass() != eClass);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static int size(EObject object, EStructuralFeature feature) {
        return Library.list(object, feature).size();
    }
}
