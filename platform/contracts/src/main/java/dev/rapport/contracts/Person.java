package dev.rapport.contracts;

import org.jspecify.annotations.Nullable;

/// The person being approached, as the member knows them.
public record Person(
        String name,
        @Nullable String company,
        @Nullable String position,
        @Nullable String profileUrl) {}
