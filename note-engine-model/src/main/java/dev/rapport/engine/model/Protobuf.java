package dev.rapport.engine.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// As much of the protobuf wire format as cutting a model needs: a message as the list of its fields, unread.
final class Protobuf {

    private static final int VARINT = 0;
    private static final int FIXED_64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED_32 = 5;

    /// One field where it lies in the message's bytes: from its tag on, and its content alone.
    static final class Field {
        private final byte[] source;
        private final int tag;
        private final int from;
        private final int body;
        private final int to;

        Field(byte[] source, int tag, int from, int body, int to) {
            this.source = source;
            this.tag = tag;
            this.from = from;
            this.body = body;
            this.to = to;
        }

        int number() {
            return tag >>> 3;
        }

        String text() {
            return new String(source, body, to - body, StandardCharsets.UTF_8);
        }

        List<Field> fields() {
            return parse(source, body, to);
        }

        void copyTo(ByteArrayOutputStream out) {
            out.write(source, from, to - from);
        }
    }

    private Protobuf() {}

    static List<Field> parse(byte[] source, int from, int to) {
        List<Field> fields = new ArrayList<>();
        Reader reader = new Reader(source, from);
        while (reader.at < to) {
            int start = reader.at;
            int tag = (int) reader.varint();
            int length = reader.lengthOfContent(tag & 7);
            int body = reader.at;
            reader.at += length;
            fields.add(new Field(source, tag, start, body, reader.at));
        }
        if (reader.at != to) {
            throw new IllegalArgumentException(
                    "Not a protobuf message: a field ends at " + reader.at + " beyond " + to);
        }
        return fields;
    }

    static void write(ByteArrayOutputStream out, int number, byte[] content) {
        writeVarint(out, ((long) number << 3) | BYTES);
        writeVarint(out, content.length);
        out.writeBytes(content);
    }

    static void writeVarint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static final class Reader {
        private final byte[] source;
        private int at;

        Reader(byte[] source, int at) {
            this.source = source;
            this.at = at;
        }

        int lengthOfContent(int type) {
            return switch (type) {
                case VARINT -> {
                    int start = at;
                    varint();
                    int length = at - start;
                    at = start;
                    yield length;
                }
                case FIXED_64 -> 8;
                case BYTES -> Math.toIntExact(varint());
                case FIXED_32 -> 4;
                default -> throw new IllegalArgumentException("Not a protobuf message: wire type " + type);
            };
        }

        long varint() {
            long value = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte next = source[at++];
                value |= (long) (next & 0x7F) << shift;
                if (next >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("Not a protobuf message: a number of more than ten bytes");
        }
    }
}
