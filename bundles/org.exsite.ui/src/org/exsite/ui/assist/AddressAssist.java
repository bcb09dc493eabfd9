package org.exsite.ui.assist;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.exsite.model.Organization;
import org.exsite.model.edit.find.AddressHint;
import org.exsite.model.edit.find.AddressHints;
import org.exsite.ui.live.ReadingJob;

/** Offers types of addresses and address spaces where they are entered, in forms, dialogs and wizards. */
public final class AddressAssist {

    private final Supplier<Organization> organization;

    /** @param organization gives the one in which is looked for what is in use, when somebody asks */
    public AddressAssist(Supplier<Organization> organization) {
        this.organization = organization;
    }

    /** Adds to a list the types that recipients have, as soon as they are found; what was typed stays. */
    public void addTypes(Combo combo) {
        Organization now = organization.get();
        ReadingJob<List<String>> job = new ReadingJob<>(Messages.Job_types, combo, types -> types.stream()
                .filter(type -> !Arrays.asList(combo.getItems()).contains(type)).forEach(combo::add));
        job.setSystem(true);
        job.ask(canceled -> AddressHints.typesInUse(now, canceled), 0);
    }

    /** Offers types in a field. */
    public TextProposals types(Text text) {
        return types(text, "", () -> { }); //$NON-NLS-1$
    }

    /**
     * Offers types in a field for a type and an address, until a colon is typed.
     *
     * @param after what follows a type
     * @param accepted told when somebody has chosen one
     */
    public TextProposals types(Text text, String after, Runnable accepted) {
        return new TextProposals(text, typed -> after.isEmpty() || !typed.contains(after)
                ? AddressHints.types(organization.get()).stream()
                        .map(type -> new AddressHint(type + after, "")).toList() //$NON-NLS-1$
                : List.of(), accepted);
    }

    /** Offers address spaces in a field, of the type that is entered when somebody asks. */
    public TextProposals spaces(Text text, Supplier<String> type) {
        return new TextProposals(text, typed -> AddressHints.spaces(organization.get(), type.get()), () -> { });
    }
}
