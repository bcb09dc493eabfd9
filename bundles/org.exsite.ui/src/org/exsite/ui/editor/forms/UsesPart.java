package org.exsite.ui.editor.forms;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.exsite.model.DirectoryObject;
import org.exsite.ui.editor.Messages;
import org.exsite.ui.uses.UseLinks;

/** The part of a form that shows what refers to its object. Nothing is looked for while it cannot be seen. */
final class UsesPart {

    private final FormContext context;
    private final UseLinks links;
    private final BooleanSupplier seen;

    private UsesPart(FormContext context, UseLinks links, BooleanSupplier seen) {
        this.context = context;
        this.links = links;
        this.seen = seen;
    }

    /** Makes a section below the others. */
    static UsesPart section(Composite body, FormContext context) {
        Section section = context.toolkit().createSection(body, ExpandableComposite.TITLE_BAR
                | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(Messages.Uses_title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        UseLinks links = new UseLinks(section, context.editor(), context.toolkit(),
                () -> FormPart.reflow(section.getClient()));
        section.setClient(links.control());
        UsesPart part = new UsesPart(context, links, section::isExpanded);
        section.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                FormPart.reflow(section.getClient());
                part.refresh();
            }
        });
        return part;
    }

    /** Makes a tab after the others. */
    static UsesPart tab(CTabFolder folder, FormContext context) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(Messages.Uses_title);
        ScrolledForm scrolled = context.toolkit().createScrolledForm(folder);
        GridLayoutFactory.fillDefaults().applyTo(scrolled.getBody());
        item.setControl(scrolled);
        UseLinks links = new UseLinks(scrolled.getBody(), context.editor(), context.toolkit(),
                () -> scrolled.reflow(true));
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
