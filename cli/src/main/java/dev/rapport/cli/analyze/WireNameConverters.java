package dev.rapport.cli.analyze;

import dev.rapport.cli.note.WireNames;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Lets options take the lower-case names that are used everywhere outside.
final class WireNameConverters {

    private WireNameConverters() {}

    static void register(CommandLine commands) {
        register(commands, Sender.class, Sender.values(), Sender::wireName);
        register(commands, Audience.class, Audience.values(), Audience::wireName);
        register(commands, Situation.class, Situation.values(), Situation::wireName);
        register(commands, Depth.class, Depth.values(), Depth::wireName);
        register(commands, Verdict.class, new Verdict[] {Verdict.REVISE, Verdict.HOLD}, Verdict::wireName);
        register(commands, InputFormat.class, InputFormat.values(), InputFormat::wireName);
        register(commands, ColourChoice.class, ColourChoice.values(), ColourChoice::wireName);
    }

    private static <T extends Enum<T>> void register(
            CommandLine commands, Class<T> type, T[] values, Function<T, String> wireName) {
        String right = WireNames.list(values, wireName);
        commands.registerConverter(
                type,
                name -> WireNames.find(values, wireName, name)
                        .orElseThrow(() -> new TypeConversionException("'" + name + "' is not one of " + right)));
    }
}
