package dev.rapport.local.launcher;

import picocli.CommandLine;

/// The program behind `rapport up`.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        UpCommand up = new UpCommand();
        System.exit(new CommandLine(up)
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println("Rapport failed in a way it did not foresee: " + failure);
                    line.getErr().println("Details are in " + up.writeDetails(failure) + ".");
                    return 1;
                })
                .execute(arguments));
    }
}
