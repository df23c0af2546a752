package dev.rapport.cli;

import dev.rapport.cli.console.Console;
import dev.rapport.cli.console.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// One run of the command line in this process, and what came of it.
public record Run(int status, String out, String err) {

    public List<String> lines() {
        return out.lines().toList();
    }

    public static Run of(String in, String... arguments) {
        return of(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public static Run of(byte[] in, String... arguments) {
        return of(new ByteArrayInputStream(in), Screen.NONE, Map.of(), arguments);
    }

    public static Run onTerminal(String in, Map<String, String> environment, String... arguments) {
        InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return of(bytes, new Screen(true, 60), environment, arguments);
    }

    private static Run of(InputStream in, Screen screen, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int status = Main.run(new Console(in, out, new PrintWriter(err, true), environment, () -> screen), arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
