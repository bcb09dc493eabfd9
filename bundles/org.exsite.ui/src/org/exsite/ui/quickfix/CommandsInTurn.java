package org.exsite.ui.quickfix;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * Several changes as one step for undo. Each is prepared when those before it are done, for it may depend on them; one
 * that cannot be executed is passed over. If one fails, those before it are undone.
 */
final class CommandsInTurn extends CompoundCommand {

    private final List<Supplier<Command>> parts;

    CommandsInTurn(String label, List<Supplier<Command>> parts) {
        super(label);
        this.parts = List.copyOf(parts);
    }

    @Override
    protected boolean prepare() {
        return parts.stream().anyMatch(part -> part.get().canExecute());
    }

    @Override
    public void execute() {
        try {
            for (Supplier<Command> part : parts) {
                Command command = part.get();
                if (command.canExecute()) {
                    command.execute();
                    commandList.add(command);
                }
            }
        } catch (RuntimeException e) {
            undo();
            commandList.clear();
            throw e;
        }
        if (commandList.isEmpty()) {
            throw new AbortExecutionException();
        }
    }
}
