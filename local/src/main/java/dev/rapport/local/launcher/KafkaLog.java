package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/// Sends what the broker and its clients complain of to a file, away from the console.
final class KafkaLog extends StreamHandler {
    /// Held here because the logging system forgets the settings of a logger that nobody holds.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("kafka"), Logger.getLogger("org.apache.kafka"), Logger.getLogger("state"));

    private KafkaLog(FileOutputStream file) {
        super(file, new SimpleFormatter());
    }

    /// @throws LocalFailure if the file cannot be written
    static KafkaLog open(DataDirectory data) {
        try {
            KafkaLog log = new KafkaLog(new FileOutputStream(data.log("kafka").toFile(), true));
            for (Logger logger : LOGGERS) {
                logger.setUseParentHandlers(false);
                logger.setLevel(Level.WARNING);
                logger.addHandler(log);
            }
            return log;
        } catch (IOException e) {
            throw new LocalFailure("Cannot write %s (%s).".formatted(data.log("kafka"), Directories.reason(e)), e);
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        super.publish(entry);
        flush();
    }

    @Override
    public synchronized void close() {
        LOGGERS.forEach(logger -> logger.removeHandler(this));
        super.close();
    }
}
