package dev.rapport.followup.connection;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param memberId who is to look after the person from now on
record Reassignment(@Nullable UUID memberId) {}
