package dev.rapport.engine.internal.structure;

/// Tells the language of a text. Thread-safe; equal text, equal answer.
///
/// The engine finds an implementation by `ServiceLoader`, and asks it only of notes that have few of the words every
/// English sentence needs. Without one it goes by such words alone.
public interface LanguageDetector {

    /// The most likely language, by its three letters of ISO 639-3 ("eng").
    String language(String text);
}
