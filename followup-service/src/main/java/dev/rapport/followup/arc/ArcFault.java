package dev.rapport.followup.arc;

/// What keeps an arc from being saved.
///
/// @param field path in the arc (`steps[2].gate`)
/// @param expected what would be right
public record ArcFault(String field, String wrong, String expected) {}
