package org.exsite.directory.ldap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.PushResult.State;
import org.exsite.directory.text.Messages;

import com.unboundid.util.json.JSONException;
import com.unboundid.util.json.JSONObject;

/** Reads the log of an earlier push. */
final class PushLogReader {

    /** The results after which a change is not sent again. */
    private static final Set<String> MADE = Set.of(State.SENT.name(), State.PRESENT.name());

    private PushLogReader() {
    }

    /**
     * Returns the numbers of the changes that were made.
     *
     * @throws DirectoryFormatException if it is no log, or that of other changes or of another server
     */
    static Set<Integer> read(Path file, String changes, String server) throws IOException {
        Set<Integer> made = new HashSet<>();
        String name = String.valueOf(file.getFileName());
        // a crash may have cut off the last line in the middle of a character
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !lines.get(i).startsWith("{")) {
                continue;
            }
            JSONObject line = parse(lines.get(i));
            boolean last = i == lines.size() - 1 || lines.get(i + 1).isEmpty();
            if (line == null && (i == 0 || !last)) {
                throw new DirectoryFormatException(name, i + 1, Messages.format("push.log.line"));
            } else if (i == 0 && !(changes.equals(line.getFieldAsString(PushLog.CHANGES))
                    && server.equals(line.getFieldAsString(PushLog.SERVER)))) {
                throw new DirectoryFormatException(name, 1, Messages.format("push.log.other", file));
            } else if (line != null && line.getFieldAsInteger(PushLog.CHANGE) != null
                    && MADE.contains(line.getFieldAsString(PushLog.RESULT))) {
                made.add(line.getFieldAsInteger(PushLog.CHANGE));
            }
        }
        if (lines.isEmpty()) {
            throw new DirectoryFormatException(name, 1, Messages.format("push.log.line"));
        }
        return made;
    }

    private static JSONObject parse(String line) {
        try {
            return new JSONObject(line);
        } catch (JSONException e) {
            return null;
        }
    }
}
