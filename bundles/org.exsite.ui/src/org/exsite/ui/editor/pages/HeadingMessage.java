package org.exsite.ui.editor.pages;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IMessage;
import org.exsite.rules.Severity;

/**
 * A message in the heading of a page.
 *
 * @param text what it says
 * @param type how bad that is, as {@link IMessageProvider} has it
 */
public record HeadingMessage(String text, int type) implements IMessage {

    static int type(Severity severity) {
        return switch (severity) {
            case ERROR -> IMessageProvider.ERROR;
            case WARNING -> IMessageProvider.WARNING;
            case INFO -> IMessageProvider.INFORMATION;
            case null -> IMessageProvider.NONE;
        };
    }

    @Override
    public String getMessage() {
        return text;
    }

    @Override
    public int getMessageType() {
        return type;
    }

    @Override
    public Object getKey() {
        return this;
    }

    @Override
    public Object getData() {
        return null;
    }

    @Override
    public Control getControl() {
        return null;
    }

    @Override
    public String getPrefix() {
        return null;
    }
}
