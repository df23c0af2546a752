package dev.rapport.followup.imports;

import dev.rapport.followup.imports.table.Table;
import dev.rapport.followup.imports.table.TableFile;
import dev.rapport.followup.imports.table.TableKind;
import dev.rapport.followup.imports.table.TableRow;
import dev.rapport.service.problem.Problems;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whose archive it is, as the profile that sent the invitations, or the one that is in every conversation.
final class Owner {

    private Owner() {}

    /// @param me what the client said, null if nothing
    /// @return the profile; empty if there are no messages, which alone need it
    static String of(List<TableFile> tables, @Nullable String me) throws IOException {
        String said = ProfileAddress.slug(me);
        if (said != null) {
            return said;
        }
        Map<String, Integer> inviters = count(tables, TableKind.INVITATIONS);
        return most(inviters.isEmpty() ? count(tables, TableKind.MESSAGES) : inviters);
    }

    private static Map<String, Integer> count(List<TableFile> tables, TableKind kind) throws IOException {
        Map<String, Integer> times = new HashMap<>();
        for (TableFile file : tables) {
            if (file.kind() == kind) {
                try (Table table = file.open()) {
                    for (TableRow row = table.next(); row != null; row = table.next()) {
                        profiles(row, kind).forEach(profile -> times.merge(profile, 1, Integer::sum));
                    }
                }
            }
        }
        return times;
    }

    private static Stream<String> profiles(TableRow row, TableKind kind) {
        if (row.fault() != null) {
            return Stream.empty();
        }
        return kind == TableKind.MESSAGES ? MessageRows.participants(row) : inviter(row);
    }

    private static Stream<String> inviter(TableRow row) {
        boolean outgoing = "OUTGOING".equalsIgnoreCase(row.text("Direction"));
        return Stream.ofNullable(outgoing ? ProfileAddress.slug(row.text("inviterProfileUrl")) : null);
    }

    private static String most(Map<String, Integer> times) {
        int highest = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = times.entrySet().stream()
                .filter(entry -> entry.getValue() == highest)
                .map(Map.Entry::getKey)
                .toList();
        if (first.size() > 1) {
            throw Problems.invalidField(
                    "me",
                    "is missing, and the messages do not tell whose archive it is",
                    "send the address of the member's own profile");
        }
        return first.isEmpty() ? "" : first.getFirst();
    }
}
