package dev.rapport.local.launcher;

import picocli.CommandLine;

/// The program behind `rapport up`.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new UpCommand()).execute(arguments));
    }
}
