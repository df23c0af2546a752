package dev.rapport.gateway.profile;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A text as a picture that a phone reads.
final class QrCode {

    private QrCode() {}

    /// An SVG as a `data:` address.
    static String of(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return address(modules.getWidth(), path);
        } catch (WriterException cause) {
            throw new IllegalStateException("a short text fits", cause);
        }
    }

    private static String address(int size, StringBuilder path) {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dh-%dz"/><path d="%s"/></svg>""".formatted(size, size, size, size, size, path);
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
