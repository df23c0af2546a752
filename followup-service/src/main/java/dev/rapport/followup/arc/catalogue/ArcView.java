package dev.rapport.followup.arc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An arc as clients see it.
///
/// @param builtIn whether it comes with the product; such an arc cannot be changed
/// @param defaultFor the senders whose new connections begin with it
/// @param arc what it asks for
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArcView(
        String id,
        int version,
        boolean builtIn,
        List<String> defaultFor,
        ArcForm arc,
        @Nullable Instant changedAt,
        @Nullable Instant retiredAt) {

    static ArcView of(KnownArc known, Map<String, String> chosen) {
        return new ArcView(
                known.id(),
                known.version(),
                known.isBuiltIn(),
                senders(known.id(), chosen),
                ArcForm.of(known.arc()),
                known.changedAt(),
                known.retiredAt());
    }

    /// @param chosen the workspace's own defaults by sender
    static List<String> senders(String id, Map<String, String> chosen) {
        return Senders.ALL.stream()
                .filter(sender -> Senders.arcOf(sender, chosen).equals(id))
                .toList();
    }
}
