package dev.rapport.contracts;

/// A note and its context; the enumerations are the engine's wire names (`job_seeker`, `hiring_manager`, `cold`).
public record NoteDetails(String text, String sender, String audience, String situation) {}
