package dev.rapport.followup.connection;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person to be approached, as a client sends it.
///
/// @param rules ids of the rules that had findings in the note
/// @param arc the arc that follows the acceptance; the workspace's default for the sender if absent
record NewConnection(
        @Nullable NewPerson person,
        @Nullable NewNote note,
        @Nullable UUID templateVersionId,
        @Nullable List<@Nullable String> rules,
        @Nullable String arc) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 500;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_RULES = 100;
    private static final Set<String> WEB_SCHEMES = Set.of("http", "https");

    record NewPerson(
            @Nullable String name,
            @Nullable String company,
            @Nullable String position,
            @Nullable String profileUrl) {}

    record NewNote(
            @Nullable String text,
            @Nullable String sender,
            @Nullable String audience,
            @Nullable String situation) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for the first field that is wrong
    Connection toConnection(UUID id, UUID memberId, Instant now) {
        var connection = new Connection();
        connection.id = id;
        connection.memberId = memberId;
        fill(connection, Fields.required("person", person, "send the person with a name"));
        fill(connection, Fields.required("note", note, "send the note with sender, audience and situation"));
        connection.templateVersionId = templateVersionId;
        connection.rules = ruleIds();
        connection.state(new ConnectionState.Prepared(now));
        connection.plan("none", "Nothing is planned before they accept.");
        connection.createdAt = now;
        connection.origin = Connection.TOLD;
        return connection;
    }

    private static void fill(Connection connection, NewPerson person) {
        connection.personName =
                Fields.text("person.name", person.name, LONGEST_NAME).strip();
        connection.personCompany = Fields.optionalText("person.company", person.company, LONGEST_NAME);
        connection.personPosition = Fields.optionalText("person.position", person.position, LONGEST_NAME);
        connection.personProfileUrl = profileUrl(person.profileUrl);
    }

    private static void fill(Connection connection, NewNote note) {
        String text = Fields.optionalText("note.text", note.text, LONGEST_NOTE);
        connection.noteText = text == null ? "" : text;
        connection.noteSender = Fields.oneOf("note.sender", note.sender, NoteContext.SENDERS);
        connection.noteAudience = Fields.oneOf("note.audience", note.audience, NoteContext.AUDIENCES);
        connection.noteSituation = Fields.oneOf("note.situation", note.situation, NoteContext.SITUATIONS);
    }

    private List<String> ruleIds() {
        if (rules == null) {
            return List.of();
        }
        if (rules.size() > MOST_RULES) {
            throw Problems.invalidField("rules", "has " + rules.size() + " ids", "send at most " + MOST_RULES);
        }
        return rules.stream()
                .map(rule -> Fields.text("rules", rule, LONGEST_NAME))
                .distinct()
                .toList();
    }

    /// Shown as a link, so it has to be one of the web.
    private static @Nullable String profileUrl(@Nullable String value) {
        String url = Fields.optionalText("person.profileUrl", value, LONGEST_URL);
        if (url == null) {
            return null;
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (WEB_SCHEMES.contains(scheme) && uri.getHost() != null) {
                return uri.toString();
            }
        } catch (URISyntaxException malformed) {
            throw notOfTheWeb();
        }
        throw notOfTheWeb();
    }

    private static RuntimeException notOfTheWeb() {
        return Problems.invalidField(
                "person.profileUrl", "is not an address of the web", "send https://… or leave it out");
    }
}
