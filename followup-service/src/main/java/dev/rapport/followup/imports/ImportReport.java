package dev.rapport.followup.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an import did, or would do. What is kept of it names nobody.
///
/// @param id absent in a preview
/// @param people whom the upload tells of
/// @param leftOut rows that are no approach of the member's: others' invitations, talk with others, closed accounts
/// @param sent notes that were not known to be sent
/// @param bias present if notes came in whose sending is known from an archive alone
/// @param comparison present if there were open invitations and the upload has connections
/// @param changes the first of them, in a preview only
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportReport(
        @Nullable UUID id,
        @Nullable Instant createdAt,
        UUID memberId,
        List<FileReport> files,
        int people,
        int created,
        int updated,
        int unchanged,
        int leftOut,
        int sent,
        int accepted,
        int touches,
        int replies,
        @Nullable String bias,
        @Nullable Comparison comparison,
        @Nullable List<Change> changes,
        List<Fault> faults) {

    static final String BIAS = "biased: archive only";

    /// The report that is kept, without anybody's name.
    ImportReport kept(UUID newId, Instant now) {
        return new ImportReport(
                newId,
                now,
                memberId,
                files,
                people,
                created,
                updated,
                unchanged,
                leftOut,
                sent,
                accepted,
                touches,
                replies,
                bias,
                comparison,
                null,
                faults);
    }

    /// @param rows that could be read
    record FileReport(String name, String kind, int rows, int badRows) {}

    /// What became of the invitations that were open before the import.
    ///
    /// @param gone neither connected nor listed any more; absent without a list of invitations
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Comparison(
            int openBefore,
            int acceptedSince,
            int stillOpen,
            @Nullable Integer gone,
            List<Accepted> accepted) {}

    record Accepted(UUID connectionId, @Nullable Instant sentAt, Instant acceptedAt) {}

    /// @param action `create` or `update`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String action,
            String name,
            @Nullable String company,
            @Nullable String profileUrl,
            String state,
            @Nullable Instant sentAt,
            @Nullable Instant acceptedAt,
            int touches,
            int replies) {}

    /// @param line of the file, from 1
    record Fault(String file, long line, String column, String message) {}
}
