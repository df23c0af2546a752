package dev.rapport.cli;

import dev.rapport.cli.analyze.AnalyzeCommand;
import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Failures;
import dev.rapport.cli.console.Screen;
import dev.rapport.cli.evaluate.EvaluateCommand;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Entry of the command line. [#run] is the whole of it without the process around it.
@Command(
        name = "rapport",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judges connection notes against the guidance, with no server.")
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        // Not System.out: it hides that nobody reads any more.
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        FileInputStream in = new FileInputStream(FileDescriptor.in);
        System.exit(run(new Console(in, out, err, System.getenv(), Screen::ofStandardOutput), arguments));
    }

    /// Runs one command and says the exit status (see [dev.rapport.cli.console.ExitStatus]).
    public static int run(Console console, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(AnalyzeCommand.commandLine(console));
        commands.addSubcommand(EvaluateCommand.commandLine(console));
        commands.setErr(console.err());
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> Failures.report(failure, console.err()));
        return commands.execute(arguments);
    }

    /// Without a subcommand there is nothing to do but to say which there are.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: analyze or evaluate");
    }
}
