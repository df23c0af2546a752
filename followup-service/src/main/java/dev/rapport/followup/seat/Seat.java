package dev.rapport.followup.seat;

import java.util.UUID;

/// A member's settings at the network.
///
/// @param noteLimit the longest note that the member's account may send, in UTF-16 code units (S1)
public record Seat(UUID memberId, WorkingTime workingTime, int noteLimit) {}
