package dev.rapport.local.launcher;

import dev.rapport.local.Directories;
import dev.rapport.local.LocalFailure;
import dev.rapport.local.postgres.DatabasePasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/// Passwords and keys of this installation: made once, kept in files that only their owner reads.
record Secrets(Path directory) {
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets of(DataDirectory data) {
        Secrets secrets = new Secrets(data.secrets());
        try {
            Directories.create(secrets.directory);
            Files.setPosixFilePermissions(secrets.directory, PosixFilePermissions.fromString("rwx------"));
            if (Files.notExists(secrets.tokenPrivateKey()) || Files.notExists(secrets.tokenPublicKey())) {
                secrets.makeTokenKeys();
            }
            return secrets;
        } catch (IOException e) {
            throw secrets.failure(e);
        }
    }

    /// Signs the gateway's tokens: EC P-256, PKCS 8, PEM.
    Path tokenPrivateKey() {
        return directory.resolve("token-private.pem");
    }

    /// Verifies them: X.509, PEM.
    Path tokenPublicKey() {
        return directory.resolve("token-public.pem");
    }

    DatabasePasswords databasePasswords() {
        return DatabasePasswords.generate(this::password);
    }

    /// Makes the first owner, once.
    String claimToken() {
        return kept("claim-token");
    }

    private String password(String role) {
        return kept("database-" + role);
    }

    private String kept(String name) {
        Path file = directory.resolve(name);
        try {
            if (Files.notExists(file)) {
                byte[] bytes = new byte[PASSWORD_BYTES];
                RANDOM.nextBytes(bytes);
                write(file, HexFormat.of().formatHex(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void makeTokenKeys() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            write(tokenPrivateKey(), pem("PRIVATE KEY", keys.getPrivate()));
            write(tokenPublicKey(), pem("PUBLIC KEY", keys.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    private static String pem(String kind, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }

    /// Whole or not at all, and never readable by others on the way.
    private static void write(Path file, String content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private LocalFailure failure(IOException e) {
        return new LocalFailure("Cannot keep secrets in %s (%s).".formatted(directory, Directories.reason(e)), e);
    }
}
