package dev.rapport.service.upload;

import dev.rapport.service.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An upload on disk while it is read; gone once closed.
///
/// @param hash of the content, SHA-256 in hexadecimal
public record Spool(Path file, String hash) implements Closeable {

    private static final int BLOCK = 1 << 16;

    /// Takes the whole body; more than the limit is a problem (413).
    public static Spool of(InputStream body, long limit) throws IOException {
        Path file = Files.createTempFile("rapport", ".upload");
        try {
            return new Spool(file, copy(body, file, limit));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static String copy(InputStream body, Path file, long limit) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] block = new byte[BLOCK];
            long length = 0;
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                length += read;
                if (length > limit) {
                    throw Problems.problem(
                                    "content-too-large",
                                    Response.Status.REQUEST_ENTITY_TOO_LARGE,
                                    "The upload is longer than " + limit + " bytes; send it in parts.")
                            .build();
                }
                out.write(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
