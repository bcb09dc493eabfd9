package org.exsite.model.edit.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsitePackage.Literals;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.naming.RawAttribute;
import org.exsite.model.query.Sites;

/**
 * Finds what refers to an object: distinguished names in any attribute, also in attributes that the model does not know;
 * permissions of its Windows NT account; and what the directory writes as a plain name, of servers and sites. It looks at
 * every object once and only reads, so that it may be done in the background.
 */
public final class UseSearch {

    private static final int STEP = 1024;

    private final Target target;
    private final int limit;
    private final List<Use> uses = new ArrayList<>();
    private int count;

    private UseSearch(DirectoryObject object, int limit) {
        this.target = new Target(object);
        this.limit = limit;
    }

    /**
     * What was found.
     *
     * @param uses the first of them, in the order of the directory
     * @param count how many there are
     */
    public record Result(List<Use> uses, int count) {
    }

    /**
     * Looks for the uses of an object in its organization.
     *
     * @param limit how many uses are wanted; all are counted
     * @throws CancellationException if canceled
     */
    public static Result of(DirectoryObject object, int limit, BooleanSupplier canceled) {
        UseSearch search = new UseSearch(object, limit);
        int seen = 0;
        Iterator<DirectoryObject> all = Sites.objects((DirectoryObject) EcoreUtil.getRootContainer(object)).iterator();
        while (all.hasNext()) {
            DirectoryObject user = all.next();
            if (seen++ % STEP == 0 && canceled.getAsBoolean()) {
                throw new CancellationException();
            }
            search.look(user, user);
        }
        return new Result(List.copyOf(search.uses), search.count);
    }

    private void look(DirectoryObject user, EObject holder) {
        EClass eClass = holder.eClass();
        for (EAttribute attribute : Referring.attributes(eClass)) {
            if (holder.eIsSet(attribute)) {
                Object value = holder.eGet(attribute);
                if (value instanceof List<?> values) {
                    lookAtAll(user, holder, attribute, values);
                } else if (target.isMeant(holder, attribute, value)) {
                    add(user, holder, attribute, ObjectLabels.ofFeature(attribute));
                }
            }
        }
        for (EReference parts : Referring.parts(eClass)) {
            if (holder.eIsSet(parts)) {
                Object value = holder.eGet(parts);
                List<?> all = value instanceof List<?> list ? list : List.of(value);
                all.forEach(part -> look(user, (EObject) part));
            }
        }
    }

    private void lookAtAll(DirectoryObject user, EObject holder, EAttribute attribute, List<?> values) {
        for (Object value : values) {
            if (target.isMeant(holder, attribute, value)) {
                add(user, holder, attribute, attribute == Literals.DIRECTORY_OBJECT__RAW_ATTRIBUTES
                        ? ((RawAttribute) value).name() : ObjectLabels.ofFeature(attribute));
            }
        }
    }

    private void add(DirectoryObject user, EObject holder, EAttribute attribute, String label) {
        if (count++ < limit) {
            uses.add(new Use(user, holder, attribute, label));
        }
    }
}
