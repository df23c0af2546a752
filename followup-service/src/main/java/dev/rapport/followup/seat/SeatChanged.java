package dev.rapport.followup.seat;

/// Fired in the transaction that changed a seat.
public record SeatChanged(Seat seat) {}
