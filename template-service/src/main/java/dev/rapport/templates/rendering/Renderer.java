package dev.rapport.templates.rendering;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.judging.Judge;
import dev.rapport.templates.judging.Judgement;
import dev.rapport.templates.judging.TextToJudge;
import dev.rapport.templates.library.Audience;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Kind;
import dev.rapport.templates.library.Template;
import dev.rapport.templates.library.Wire;
import dev.rapport.templates.wording.Filling;
import dev.rapport.templates.wording.SlotType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fills a template and has the text judged.
@ApplicationScoped
class Renderer {

    private static final Set<String> GENERIC_RULES =
            Set.of("generic-phrase", "no-specifics", "flattery-only", "default-message", "no-reason");

    private static final String UNJUDGED = "The analyzer can't be reached now; judge the text before you send it.";

    private final Judge judge;

    Renderer(Judge judge) {
        this.judge = judge;
    }

    Rendered render(Template template, RenderRequest request) {
        Definition definition = template.definition();
        int limit = limit(request.limit(), definition.kind());
        Audience audience = audience(request.audience(), definition);
        Map<String, String> fills = Fills.read(request.slots(), definition.slots());
        Filling filling = new Filling(definition.wording(), definition.slots(), fills);
        List<Reason> reasons = new ArrayList<>(FillCheck.reasons(definition, filling));
        if (!filling.missing().isEmpty()) {
            return new Rendered(
                    Rendered.HELD, template.id(), template.version().id(), null, null, reasons, List.of(), null, null);
        }
        String text = filling.text();
        Optional<Judgement> judgement = judge.judge(toJudge(definition, audience, limit, filling, text));
        reasons.addAll(reasons(template, text, limit, judgement));
        return answer(template, text, limit, reasons, judgement);
    }

    private static List<Reason> reasons(Template template, String text, int limit, Optional<Judgement> judgement) {
        List<Reason> reasons = new ArrayList<>();
        if (template.version().publishedAt() == null) {
            reasons.add(Reason.unpublished());
        }
        Optional<Reason> tooLong = Reason.tooLong(text, limit);
        tooLong.ifPresent(reasons::add);
        Kind kind = template.definition().kind();
        judgement.ifPresent(judged -> reasons.addAll(JudgedCheck.reasons(kind, judged, tooLong.isPresent())));
        return reasons;
    }

    private static Rendered answer(
            Template template, String text, int limit, List<Reason> reasons, Optional<Judgement> judgement) {
        return new Rendered(
                status(reasons, judgement.isPresent()),
                template.id(),
                template.version().id(),
                text,
                new Rendered.Characters(text.length(), limit),
                reasons,
                judgement.map(Renderer::stillGeneric).orElse(List.of()),
                judgement.map(Judgement::analysis).orElse(null),
                judgement.isPresent() ? null : UNJUDGED);
    }

    private static String status(List<Reason> reasons, boolean judged) {
        if (!reasons.isEmpty()) {
            return Rendered.HELD;
        }
        return judged ? Rendered.READY : Rendered.UNJUDGED;
    }

    private static int limit(@Nullable Integer asked, Kind kind) {
        if (asked == null) {
            return kind.limit();
        }
        if (asked < 1 || asked > kind.limit()) {
            throw Problems.invalidField("limit", "is " + asked, "use 1 to " + kind.limit());
        }
        return asked;
    }

    private static Audience audience(@Nullable String asked, Definition definition) {
        return asked == null ? definition.audiences().getFirst() : Wire.read(Audience.class, "audience", asked);
    }

    private static TextToJudge toJudge(
            Definition definition, Audience audience, int limit, Filling filling, String text) {
        String recipient = definition.slots().stream()
                .filter(slot -> slot.type() == SlotType.PERSON)
                .findFirst()
                .flatMap(filling::fill)
                .orElse(null);
        return new TextToJudge(
                text,
                Wire.name(definition.sender()),
                Wire.name(audience),
                Wire.name(definition.situation()),
                limit,
                recipient);
    }

    private static List<Judgement.Finding> stillGeneric(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.isFault() && GENERIC_RULES.contains(finding.rule()))
                .toList();
    }
}
