package dev.rapport.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line of a service.
final class ServiceCommand {
    /// The terminal's Ctrl-C reaches every process of its group; services ignore it, because they are stopped in order.
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private ServiceCommand() {}

    static List<String> of(QuarkusApplication application, Path classArchive, int heapMegabytes) {
        List<String> line = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(JvmOptions.of(classArchive, heapMegabytes));
        line.addAll(List.of("-cp", application.classPath(), QuarkusApplication.MAIN_CLASS));
        return line;
    }
}
