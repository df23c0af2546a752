package dev.rapport.analyzer.outcome;

import dev.rapport.service.problem.Fields;
import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client asks of the outcomes.
class OutcomeQuestion {

    private static final String ARCHIVE = "archive";
    private static final List<String> EVIDENCE = List.of("told", ARCHIVE);

    @QueryParam("by")
    @Parameter(description = "rule, template, sender, audience, situation, member or week")
    @Nullable
    String by;

    @QueryParam("member")
    @Parameter(description = "me or an id; everyone by default")
    @Nullable
    String member;

    @QueryParam("from")
    @Parameter(description = "First day of sending, UTC")
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "The day after the last day of sending, UTC")
    @Nullable
    String to;

    @QueryParam("evidence")
    @Parameter(description = "told (default), or archive for what only a data archive tells of")
    @Nullable
    String evidence;

    Dimension dimension() {
        return Dimension.named(Fields.oneOf("by", by, Dimension.NAMES));
    }

    String evidence() {
        return Fields.oneOf("evidence", evidence == null ? EVIDENCE.getFirst() : evidence, EVIDENCE);
    }

    Selection selection(UUID self) {
        return new Selection(
                member == null ? null : member(member, self),
                day("from", from),
                day("to", to),
                evidence().equals(ARCHIVE));
    }

    private static UUID member(String given, UUID self) {
        try {
            return given.equals("me") ? self : UUID.fromString(given);
        } catch (IllegalArgumentException malformed) {
            throw Problems.invalidField("member", "is not an id", "send me or a member's id");
        }
    }

    private static @Nullable Instant day(String field, @Nullable String given) {
        try {
            return given == null
                    ? null
                    : LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException malformed) {
            throw Problems.invalidField(field, "is not a date", "send a date such as 2026-03-01");
        }
    }
}
