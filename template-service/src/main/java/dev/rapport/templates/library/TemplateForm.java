package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.wording.Slot;
import dev.rapport.templates.wording.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A template as it is written in requests and in the library file.
///
/// @param key its name across libraries; only in files
/// @param situation `other` if absent
public record TemplateForm(
        @Nullable String key,
        @Nullable String name,
        @Nullable String purpose,
        @Nullable String kind,
        @Nullable String sender,
        @Nullable List<String> audiences,
        @Nullable String situation,
        @Nullable List<String> tags,
        @Nullable String text,
        @Nullable List<SlotForm> slots) {

    private static final int MOST_TAGS = 12;
    private static final String TAG = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._+#-]{0,39}";

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong
    public Definition read() {
        Kind readKind = Wire.read(Kind.class, "kind", kind);
        Definition definition = new Definition(
                Fields.line("name", name, 120),
                Fields.text("purpose", purpose, 400),
                readKind,
                Wire.read(Sender.class, "sender", sender),
                readAudiences(),
                situation == null ? Situation.OTHER : Wire.read(Situation.class, "situation", situation),
                readTags(),
                Fields.text("text", text, Wording.LONGEST_TEXT),
                readSlots());
        DefinitionCheck.check(
                definition,
                text == null ? 0 : text.length() - text.stripLeading().length());
        return definition;
    }

    public static TemplateForm of(@Nullable String key, Definition definition) {
        return new TemplateForm(
                key,
                definition.name(),
                definition.purpose(),
                Wire.name(definition.kind()),
                Wire.name(definition.sender()),
                definition.audiences().stream().map(Wire::name).toList(),
                Wire.name(definition.situation()),
                definition.tags(),
                definition.text(),
                definition.slots().stream().map(SlotForm::of).toList());
    }

    private List<Audience> readAudiences() {
        if (audiences == null || audiences.isEmpty()) {
            throw Problems.invalidField("audiences", "is missing", "name at least one reader, such as hiring_manager");
        }
        Set<Audience> read = new LinkedHashSet<>();
        audiences.forEach(audience -> read.add(Wire.read(Audience.class, "audiences", audience)));
        return List.copyOf(read);
    }

    private List<String> readTags() {
        List<String> given = tags == null ? List.of() : tags;
        if (given.size() > MOST_TAGS) {
            throw Problems.invalidField("tags", "has " + given.size() + " tags", "keep it to " + MOST_TAGS);
        }
        return given.stream()
                .map(tag -> Fields.matching("tags", tag, TAG, "short words, 40 characters at most"))
                .distinct()
                .toList();
    }

    private List<Slot> readSlots() {
        List<SlotForm> given = slots == null ? List.of() : slots;
        return IntStream.range(0, given.size())
                .mapToObj(index -> readSlot(given.get(index), "slots[" + index + "]"))
                .toList();
    }

    private static Slot readSlot(@Nullable SlotForm slot, String path) {
        if (slot == null) {
            throw Problems.invalidField(path, "is null", "describe the slot or leave it out");
        }
        return slot.read(path);
    }
}
