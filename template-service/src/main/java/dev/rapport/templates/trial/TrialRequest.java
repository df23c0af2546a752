package dev.rapport.templates.trial;

import org.jspecify.annotations.Nullable;

/// A trial to start.
///
/// @param first number of a version that has been published
/// @param second number of another
/// @param perArm notes of each to compare, 30 to 10,000; 100 if absent
record TrialRequest(
        @Nullable Integer first,
        @Nullable Integer second,
        @Nullable Integer perArm) {}
