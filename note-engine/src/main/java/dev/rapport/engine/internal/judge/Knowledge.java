package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.catalogue.Catalogue;
import dev.rapport.engine.internal.catalogue.RulePacks;
import dev.rapport.engine.internal.pattern.PhraseAutomaton;
import dev.rapport.engine.internal.pattern.PhraseGrammars;
import dev.rapport.engine.internal.text.Aliases;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.NoteReader;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Resources;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything the engine reads from its resources, once.
///
/// @param corrections the right spelling of a word, by the number of the wrong one
record Knowledge(
        Lexicon lexicon,
        NoteReader reader,
        PhraseAutomaton phrases,
        List<@Nullable String> corrections,
        Catalogue catalogue,
        RulePacks packs,
        EvidenceWeights weights,
        Mending mending) {

    static Knowledge load() {
        Lexicon.Builder words = new Lexicon.Builder();
        for (WordClass wordClass : WordClass.values()) {
            for (String line : Resources.lines("words/" + wordClass.resourceName() + ".txt")) {
                for (String word : line.split("\\s+", -1)) {
                    words.classify(word, wordClass);
                }
            }
        }
        Map<Integer, String> corrections = new HashMap<>();
        List<String> aliasLines = new ArrayList<>(Resources.lines("words/aliases.txt"));
        for (String line : Resources.lines("spelling.txt")) {
            String[] sides = line.split(" = ", 2);
            corrections.put(words.intern(sides[0]), sides[1]);
            aliasLines.add(line);
        }
        Aliases aliases = new Aliases(aliasLines, words);
        PhraseGrammars grammars = PhraseGrammars.read(words);
        Lexicon lexicon = words.build();
        return new Knowledge(
                lexicon,
                new NoteReader(lexicon, aliases),
                grammars.automaton(lexicon),
                byNumber(corrections, lexicon.size()),
                Catalogue.shipped(),
                RulePacks.shipped(),
                EvidenceWeights.shipped(),
                Mending.load(lexicon));
    }

    private static List<@Nullable String> byNumber(Map<Integer, String> corrections, int words) {
        @Nullable String[] byNumber = new String[words];
        corrections.forEach((word, right) -> byNumber[word] = right);
        return Arrays.asList(byNumber);
    }

    /// The right spelling of a token that is a slip of the pen; null for every other.
    @Nullable
    String correction(NoteText note, int token) {
        Tokens tokens = note.tokens();
        boolean again = token > 0 && tokens.start(token - 1) == tokens.start(token);
        if (!tokens.isWord(token) || again) {
            return null;
        }
        int word = tokens.written(token);
        return word < 0 ? null : corrections.get(word);
    }
}
