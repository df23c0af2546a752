package dev.rapport.engine.internal.catalogue;

import dev.rapport.engine.Audience;
import dev.rapport.engine.NoteContext;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.internal.text.Sections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The rule packs of every context, worked out once from `packs.txt`.
public final class RulePacks {

    private static final Pattern HEAD_MARKS = Pattern.compile("\\s*[>:]\\s*");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Map<Pairing, RulePack> packs = new HashMap<>();

    private RulePacks(List<Sections> sections) {
        for (Sender sender : Sender.values()) {
            for (Audience audience : Audience.values()) {
                for (Situation situation : Situation.values()) {
                    Pairing pairing = new Pairing(sender, audience, situation);
                    packs.put(pairing, pack(sections, pairing));
                }
            }
        }
    }

    public static RulePacks shipped() {
        return new RulePacks(Sections.read("packs.txt"));
    }

    public RulePack of(NoteContext context) {
        Pairing pairing = new Pairing(context.sender(), context.audience(), context.situation());
        RulePack pack = packs.get(pairing);
        if (pack == null) {
            throw new IllegalStateException("no rule pack for " + pairing);
        }
        return pack;
    }

    private record Pairing(Sender sender, Audience audience, Situation situation) {}

    private static RulePack pack(List<Sections> sections, Pairing pairing) {
        Map<RuleId, Weights> weights = new EnumMap<>(RuleId.class);
        for (Sections section : sections) {
            if (fits(section.head(), pairing)) {
                section.values().forEach((rule, row) -> put(weights, rule, row));
            }
        }
        return new RulePack(weights);
    }

    private static void put(Map<RuleId, Weights> weights, String rule, String row) {
        if (!rule.equals("why")) {
            RuleId id = RuleId.of(rule);
            weights.put(id, Weights.parse(row, id));
        }
    }

    private static boolean fits(String head, Pairing pairing) {
        if (head.equals("all")) {
            return true;
        }
        List<String> parts = HEAD_MARKS.splitAsStream(head).toList();
        if (parts.size() != 3) {
            throw new IllegalStateException("packs.txt: [" + head + "] is not `sender > audience : situation`");
        }
        return names(parts.get(0), pairing.sender().wireName())
                && names(parts.get(1), pairing.audience().wireName())
                && names(parts.get(2), pairing.situation().wireName());
    }

    private static boolean names(String list, String name) {
        return list.equals("any") || COMMA.splitAsStream(list).anyMatch(name::equals);
    }
}
