package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.text.NoteReader;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.TokenKind;
import dev.rapport.engine.internal.text.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a text says anything beyond what was given: every word that names something must be one of the given ones.
/// Words of grammar, greeting and small courtesies name nothing. Strict rather than clever: a new word is a new claim.
final class Claims {

    private static final long NAMES_NOTHING = WordClass.FUNCTION.bit()
            | WordClass.SELF.bit()
            | WordClass.WE.bit()
            | WordClass.YOU.bit()
            | WordClass.GREETING.bit()
            | WordClass.SIGN_OFF.bit()
            | WordClass.QUESTION.bit()
            | WordClass.AUXILIARY.bit();

    private final NoteReader reader;
    private final Knowledge knowledge;

    Claims(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = knowledge.reader();
    }

    boolean only(String text, List<String> given) {
        Set<String> known = new HashSet<>();
        given.forEach(words -> known.addAll(named(words)));
        return known.containsAll(named(text));
    }

    private Set<String> named(String text) {
        NoteText note = reader.read(text);
        Set<String> named = new HashSet<>();
        for (int i = 0; i < note.tokens().count(); i++) {
            TokenKind kind = note.tokens().kind(i);
            boolean says = kind != TokenKind.PUNCTUATION && kind != TokenKind.EMOJI;
            if (says && (knowledge.lexicon().classesOf(note.tokens().word(i)) & NAMES_NOTHING) == 0) {
                named.add(note.tokens().text(i).toLowerCase(Locale.ROOT));
            }
        }
        return named;
    }
}
