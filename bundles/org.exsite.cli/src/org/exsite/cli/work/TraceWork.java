package org.exsite.cli.work;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;

import org.exsite.cli.format.TraceFormat;
import org.exsite.cli.format.TraceReport;
import org.exsite.cli.io.Console;
import org.exsite.cli.io.ExitCode;
import org.exsite.cli.io.Failure;
import org.exsite.cli.io.Output;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.Routing;
import org.exsite.routing.trace.AddressBook;
import org.exsite.routing.trace.Origins;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceRequest;
import org.exsite.routing.trace.Tracer;
import org.exsite.routing.trace.UnknownPlaceException;

/** Shows where a message would go. */
public final class TraceWork {

    private final Console console;
    private final RoutingQuestion question;
    private final boolean leastCost;

    /**
     * What the message is like.
     *
     * @param to the address
     * @param from the sender, server or site; {@code null} if none is named
     * @param size the size in kilobytes, or {@code null}
     * @param time when it is sent, as a date and a time of ISO 8601, or {@code null}
     * @param branches how many parts of a split message are followed
     */
    public record Message(String to, String from, Integer size, String time, int branches) {
    }

    /**
     * @param question the directory and what is down
     * @param leastCost whether MTAs use least cost routes only
     */
    public TraceWork(Console console, RoutingQuestion question, boolean leastCost) {
        this.console = console;
        this.question = question;
        this.leastCost = leastCost;
    }

    /** Follows a message and returns the exit code. */
    public int run(Message message, TraceFormat format, Output output) {
        for (Integer number : new Integer[] {message.size(), message.branches()}) {
            if (number != null && number < 0) {
                throw Failure.usage("trace.negative", String.valueOf(number));
            }
        }
        Optional<LocalDateTime> time = Optional.ofNullable(message.time()).map(TraceWork::time);
        Organization organization = DirectoryInput.read(console, question.files());
        Routing routing = Routing.of(organization, question.options().withLeastCostOnly(leastCost));
        AddressBook book = AddressBook.of(organization);
        TraceRequest request = new TraceRequest(message.to(), from(message.from(), routing, book),
                message.size() == null ? OptionalInt.empty() : OptionalInt.of(message.size()),
                question.down(routing.network()), time, message.branches());
        Trace trace = trace(new Tracer(routing, book), request);
        TraceReport.write(trace, format, output);
        UnreadLines.tell(organization, console);
        return trace.isGood() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private static Trace trace(Tracer tracer, TraceRequest request) {
        try {
            return tracer.trace(request);
        } catch (UnknownPlaceException e) {
            throw Failure.usage("routing.unknown", e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Failure.usage("trace.unknownAddress", request.to());
        }
    }

    private static LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage("trace.badTime", text);
        }
    }

    /** The sender is named by distinguished name or e-mail address; a server or site also by its directory name. */
    private static Optional<DistinguishedName> from(String text, Routing routing, AddressBook book) {
        return text == null ? Optional.empty()
                : Optional.of(RoutingQuestion.one(new Origins(routing.network(), book).find(text), text));
    }
}
