package org.exsite.samples.faults;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.samples.PlantedFault;

/** Hands objects to faults, each to one fault only, and notes what rules will find. */
public final class Planter {

    private final Organization organization;
    private final FaultTargets targets;
    private final List<PlantedFault> planted = new ArrayList<>();
    private Class<?> group;
    private String article;

    public Planter(Organization organization) {
        this.organization = organization;
        this.targets = new FaultTargets(organization);
    }

    /** Puts in one fault of a group and returns what rules will find of it. */
    public List<PlantedFault> plant(Class<?> faultGroup, String faultArticle, Fault fault) {
        group = faultGroup;
        article = faultArticle;
        int before = planted.size();
        fault.plant(this);
        return List.copyOf(planted.subList(before, planted.size()));
    }

    /** Returns the organization. */
    public Organization organization() {
        return organization;
    }

    /** Returns where to get objects that no other fault is on. */
    public FaultTargets targets() {
        return targets;
    }

    /**
     * Notes that a rule will have a finding on an object. The text for people is that of the key in the properties of
     * the group, with its placeholders filled; two apostrophes stand for one there.
     */
    public void note(String rule, DirectoryObject object, String key, Object... arguments) {
        noteAlso(rule, article, object, key, arguments);
    }

    /** Notes a finding of another rule that the fault brings with it, and the article which that rule stands for. */
    public void noteAlso(String rule, String otherArticle, DirectoryObject object, String key, Object... arguments) {
        String text = ResourceBundle.getBundle(group.getName()).getString(key);
        planted.add(new PlantedFault(rule, otherArticle, DistinguishedNames.of(object).toString(),
                MessageFormat.format(text, arguments)));
    }
}
