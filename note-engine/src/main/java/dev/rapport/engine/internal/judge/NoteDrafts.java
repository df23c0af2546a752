package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.fix.FactWording.Said;
import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.structure.NameReader;
import dev.rapport.engine.internal.text.CharacterCounter;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Part;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whole notes made of the sound sentences of a note and of what was noted of the reader: something of theirs, a
/// reason,
/// who the sender is.
final class NoteDrafts {

    private static final int MOST_FACTS = 4;

    private final NoteReading note;
    private final NameReader names;
    private final List<Said> said;

    private NoteDrafts(NoteReading note, NameReader names, List<Said> said) {
        this.note = note;
        this.names = names;
        this.said = said;
    }

    /// Those within the limit, each once, the note itself not among them.
    static List<String> of(NoteReading note, Knowledge knowledge) {
        var context = note.context();
        List<Said> said = knowledge.mending().facts().of(context.recipient(), context.situation());
        Set<String> drafts = new LinkedHashSet<>();
        new NoteDrafts(note, new NameReader(knowledge.lexicon()), said).addTo(drafts);
        drafts.remove(note.text().source());
        return List.copyOf(drafts);
    }

    private void addTo(Set<String> drafts) {
        List<String> anchors = sound(sentence -> sentence.hasAny(Moves.ANCHORS));
        List<String> reasons = sound(sentence -> sentence.hasAny(Moves.REASONS) && !sentence.hasAny(Moves.ANCHORS));
        String who = first(
                sound(sentence -> sentence.has(Move.LIGHT_CONTEXT) && !sentence.hasAny(Moves.ANCHORS_AND_REASONS)));
        String reason = first(reasons);
        if (!anchors.isEmpty()) {
            add(drafts, anchors.getFirst(), reason, who);
            add(drafts, anchors.getFirst(), reason == null ? first(anchors.subList(1, anchors.size())) : reason, who);
        }
        for (Said fact : said.subList(0, Math.min(MOST_FACTS, said.size()))) {
            add(drafts, fact.says(), fact.asks(), who);
            add(drafts, fact.says(), reason, who);
            if (!anchors.isEmpty()) {
                add(drafts, fact.says(), anchors.getFirst(), reason);
            }
        }
    }

    private static @Nullable String first(List<String> sentences) {
        return sentences.isEmpty() ? null : sentences.getFirst();
    }

    /// Sentences of the note that do some good and no harm, and hold no slot.
    private List<String> sound(Predicate<SentenceEvidence> good) {
        return note.body().stream()
                .filter(good)
                .filter(sentence -> !sentence.hasAny(Moves.FAULTS) && !hasSlot(sentence.sentence()))
                .map(sentence -> quote(sentence.sentence()))
                .toList();
    }

    private boolean hasSlot(Sentence sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (note.text().tokens().kind(token) == TokenKind.SLOT) {
                return true;
            }
        }
        return false;
    }

    private String quote(Sentence sentence) {
        return note.text().quote(sentence.first(), sentence.end()).strip();
    }

    /// The whole note; without who the sender is, or the sign-off, where it would be too long.
    private void add(Set<String> drafts, String anchor, @Nullable String reason, @Nullable String who) {
        for (String text : List.of(
                joined(greeting(), anchor, reason, who, signOff()),
                joined(greeting(), anchor, reason, null, signOff()),
                joined(greeting(), anchor, reason, null, null))) {
            if (CharacterCounter.count(text) <= note.settings().limit()) {
                drafts.add(text);
                return;
            }
        }
    }

    private static String joined(@Nullable String... parts) {
        List<String> present = Stream.of(parts).filter(Objects::nonNull).toList();
        List<String> cased = new ArrayList<>(present);
        boolean runsOn = present.getFirst().endsWith(",");
        for (int at = 0; at < cased.size(); at++) {
            cased.set(at, at == 1 && runsOn ? runningOn(cased.get(at)) : opening(cased.get(at)));
        }
        return String.join(" ", cased);
    }

    private static String runningOn(String sentence) {
        boolean known = sentence.startsWith("Your ") || sentence.startsWith("We ");
        return known ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }

    private static String opening(String sentence) {
        int first = sentence.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + sentence.substring(Character.charCount(first));
    }

    /// The note's own greeting where it is sound, else one by the name that was given.
    private @Nullable String greeting() {
        NoteText text = note.text();
        String name = note.context()
                .recipient()
                .firstName()
                .map(first -> "Hi " + first + ",")
                .orElse(null);
        List<Sentence> sentences = text.sentences();
        boolean greets = !sentences.isEmpty() && sentences.getFirst().part() == Part.GREETING;
        if (!greets || hasSlot(sentences.getFirst())) {
            return name;
        }
        boolean wrong = names.read(text, note.context().recipientName()).isPresent();
        boolean nameless = name != null && !names.isNamed(text);
        return wrong || nameless ? name : quote(sentences.getFirst());
    }

    private @Nullable String signOff() {
        String words = note.text().sentences().stream()
                .filter(sentence -> sentence.part() == Part.SIGN_OFF && !hasSlot(sentence))
                .map(this::quote)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }
}
