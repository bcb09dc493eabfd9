package org.exsite.directory.ldap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.PushConflict;
import org.exsite.directory.PushOptions;
import org.exsite.directory.PushResult;
import org.exsite.directory.text.Messages;

import com.unboundid.util.json.JSONArray;
import com.unboundid.util.json.JSONField;
import com.unboundid.util.json.JSONObject;
import com.unboundid.util.json.JSONString;
import com.unboundid.util.json.JSONValue;

/**
 * What was sent, as lines of JSON, each of which is on the disk before anything more happens. The first line says which
 * changes and which server the log is about. A change has a line before each of its records is sent, and one that says
 * what became of it.
 */
final class PushLog implements AutoCloseable {

    static final String CHANGES = "changes";
    static final String SERVER = "server";
    static final String CHANGE = "change";
    static final String RESULT = "result";

    private final FileChannel out;
    private final Set<Integer> made = new HashSet<>();

    private PushLog(FileChannel out) {
        this.out = out;
    }

    /**
     * Opens the log that the options name, and reads what it says if it is to be resumed.
     *
     * @param changes what tells these changes from others
     * @throws IOException if the log cannot be read or written, is about something else, or is there and must not be
     */
    static PushLog open(PushOptions options, String changes, String server) throws IOException {
        Path file = options.log().orElse(null);
        if (file != null && !options.resume() && Files.exists(file)) {
            throw new DirectoryFormatException(String.valueOf(file.getFileName()), 0,
                    Messages.format("push.log.exists", file));
        }
        Set<Integer> made = options.resume() ? PushLogReader.read(file, changes, server) : Set.of();
        boolean writes = file != null && !options.dryRun();
        PushLog log = new PushLog(!writes ? null : FileChannel.open(file, options.resume() ? StandardOpenOption.READ
                : StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC));
        log.made.addAll(made);
        if (writes && options.resume()) {
            log.startNewLine();
        } else if (writes) {
            log.write(new JSONField(CHANGES, changes), new JSONField(SERVER, server));
        }
        return log;
    }

    /** Tells whether an earlier run made a change. */
    boolean isMade(int number) {
        return made.contains(number);
    }

    /** Notes that a record is about to be sent. */
    void sending(int number, PushChange change, int record) throws IOException {
        write(new JSONField(CHANGE, number), new JSONField("record", record + 1),
                new JSONField("dn", change.records().getFirst().getDN()), new JSONField(RESULT, "SENDING"));
    }

    /** Notes what became of a change. */
    void done(PushResult result) throws IOException {
        List<JSONValue> conflicts = new ArrayList<>();
        for (PushConflict conflict : result.conflicts()) {
            List<JSONField> fields = new ArrayList<>(List.of(new JSONField("attribute", conflict.attribute())));
            conflict.expected().ifPresent(values -> fields.add(new JSONField("expected", array(values))));
            fields.add(new JSONField("found", array(conflict.found())));
            conflicts.add(new JSONObject(fields.toArray(JSONField[]::new)));
        }
        List<JSONField> fields = new ArrayList<>(List.of(new JSONField(CHANGE, result.number()),
                new JSONField("dn", result.name().toLdap()), new JSONField(RESULT, result.state().name())));
        if (result.isProblem()) {
            fields.add(new JSONField("problem", result.problem()));
            fields.add(new JSONField("conflicts", new JSONArray(conflicts)));
        }
        write(fields.toArray(JSONField[]::new));
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    private static JSONArray array(List<String> texts) {
        return new JSONArray(texts.stream().map(JSONString::new).toList());
    }

    private void write(JSONField... fields) throws IOException {
        if (out != null) {
            JSONField[] all = new JSONField[fields.length + 1];
            all[0] = new JSONField("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            System.arraycopy(fields, 0, all, 1, fields.length);
            write(new JSONObject(all).toSingleLineString() + '\n');
        }
    }

    private void write(String text) throws IOException {
        ByteBuffer octets = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (octets.hasRemaining()) {
            out.write(octets);
        }
    }

    /** A line that a crash cut off stays as it is; the blank line after it tells that it is not to be read. */
    private void startNewLine() throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        out.read(last, Math.max(0, out.size() - 1));
        out.position(out.size());
        if (last.get(0) != '\n') {
            write("\n\n");
        }
    }
}
