package dev.rapport.analyzer.batch;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A batch that is being uploaded.
///
/// @param contentHash of the upload and its options, so that a key is not used for two
record NewBatch(
        UUID id,
        String name,
        String depth,
        UUID createdBy,
        @Nullable String idempotencyKey,
        String contentHash) {}
