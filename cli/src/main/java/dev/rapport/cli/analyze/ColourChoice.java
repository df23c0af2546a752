package dev.rapport.cli.analyze;

import dev.rapport.cli.console.Screen;
import dev.rapport.cli.text.Palette;
import java.util.Locale;
import java.util.Map;

/// Whether text comes in colours.
enum ColourChoice {
    AUTO,
    ALWAYS,
    NEVER;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// `auto` colours a terminal, unless it is a dumb one or `NO_COLOR` is set to anything.
    Palette palette(Screen screen, Map<String, String> environment) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return switch (this) {
            case ALWAYS -> Palette.COLOURED;
            case NEVER -> Palette.PLAIN;
            case AUTO -> screen.terminal() && wanted ? Palette.COLOURED : Palette.PLAIN;
        };
    }
}
