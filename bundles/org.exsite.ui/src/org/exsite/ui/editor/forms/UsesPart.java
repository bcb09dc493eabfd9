package org.exsite.ui.editor.forms;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.uses.UseLinks;

/** The part of a form that shows what refers to its object. */
final class UsesPart {

    private final FormContext context;
    private final UseLinks links;
    private final BooleanSupplier seen;

    private UsesPart(FormContext context, UseLinks links, BooleanSupplier seen) {
        this.context = context;
        this.links = links;
        this.seen = seen;
    }

    /** Makes a closed section below the first one; its title says how many places there are. */
    static UsesPart section(Composite body, FormContext context) {
        Control first = body.getChildren()[0];
        Section section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR
                | ExpandableComposite.TWISTIE);
        section.setText(Messages.Uses_title);
        section.moveBelow(first);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        UseLinks links = new UseLinks(section, context.editor(), context.toolkit(), count -> {
            section.setText(count < 0 ? Messages.Uses_title : Messages.bind(Messages.Uses_count, count));
            if (count >= 0 && section.isExpanded()) {
                FormPart.reflow(section.getClient());
            }
        });
        section.setClient(links.control());
        section.getClient().setVisible(false); // or the keyboard would lead into what is closed
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                FormPart.reflow(section.getClient());
            }
        });
        return new UsesPart(context, links, () -> true);
    }

    /** Makes a tab after the others. */
    static UsesPart tab(CTabFolder folder, FormContext context) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.Uses_title);
        ScrolledForm scrolled = context.toolkit().createScrolledForm(folder);
        GridLayoutFactory.fillDefaults().applyTo(scrolled.getBody());
        item.setControl(scrolled);
        UseLinks links = new UseLinks(scrolled.getBody(), context.editor(), context.toolkit(),
                count -> scrolled.reflow(true));
        UsesPart part = new UsesPart(context, links, () -> folder.getSelection() == item);
        folder.addListener(SWT.Selection, event -> part.refresh());
        return part;
    }

    /** Looks for what refers to the object as it is now, if anybody sees it. */
    void refresh() {
        if (seen.getAsBoolean() && !context.objects().isEmpty()) {
            links.look((DirectoryObject) context.object());
        }
    }

    /** Looks for nothing any longer. */
    void clear() {
        links.forget();
    }
}
