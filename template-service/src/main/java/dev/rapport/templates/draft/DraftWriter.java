package dev.rapport.templates.draft;

import dev.rapport.contracts.ReminderEvent;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.Sender;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.Wire;
import dev.rapport.templates.wording.Filling;
import dev.rapport.templates.wording.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a template for a due step and fills it with what is known: whose name, where they work, what the note was
/// about. A template that needs more than that is left to a person.
final class DraftWriter {

    /// More of a text than this must not have been said in an earlier touch.
    private static final double REPEATS = 0.34;

    private final Map<String, String> facts = new HashMap<>();
    private final Optional<String> subject;
    private final @Nullable String sender;

    DraftWriter(ReminderEvent.Due due) {
        subject = Optional.ofNullable(due.note()).flatMap(note -> NoteSubject.of(note.text()));
        sender = due.note() == null ? null : due.note().sender();
        facts.put("first_name", FirstName.of(due.person().name()));
        subject.ifPresent(phrase -> facts.put("subject", phrase));
        putIfKnown("company", due.person().company());
        putIfKnown("role", due.person().position());
    }

    private void putIfKnown(String slot, @Nullable String fact) {
        if (fact != null && !fact.isBlank()) {
            facts.put(slot, fact);
        }
    }

    Optional<String> subject() {
        return subject;
    }

    /// @param templates to choose from, in order of preference
    /// @param earlier what was written to the person before
    /// @return nothing if every template needs a person, or would say again what has been said
    Optional<Written> write(List<Template> templates, List<String> earlier) {
        return templates.stream()
                .filter(template -> isForSender(template.definition().sender()))
                .flatMap(this::fill)
                .filter(written -> !repeats(written.text(), earlier))
                .findFirst();
    }

    /// What a job seeker says is not what a recruiter says; a template of nobody in particular is for both.
    private boolean isForSender(Sender from) {
        return sender == null || from == Sender.OTHER || Wire.name(from).equals(sender);
    }

    private Stream<Written> fill(Template template) {
        Definition definition = template.definition();
        Filling filling = new Filling(definition.wording(), definition.slots(), facts);
        boolean complete = filling.missing().isEmpty() && fits(definition);
        return complete ? Stream.of(new Written(template, filling.text())) : Stream.empty();
    }

    /// A fact that is much longer than the slot expects would read badly, so such a template is passed over.
    private boolean fits(Definition definition) {
        return definition.slots().stream().allMatch(slot -> length(slot) <= 2 * slot.longest());
    }

    private int length(Slot slot) {
        return facts.getOrDefault(slot.name(), "").length();
    }

    private static boolean repeats(String text, List<String> earlier) {
        return earlier.stream().anyMatch(touch -> Similarity.of(text, touch) > REPEATS);
    }

    /// A text and the template it was written from.
    record Written(Template template, String text) {}

    /// What the step is about; a workspace's own step says it beside its name.
    static Optional<Kind> kind(ReminderEvent.Due due) {
        String about = due.kind() == null ? due.step() : due.kind();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.NOTE && Wire.name(kind).equals(about)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
