package org.commonweave.transfer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.commonweave.content.ContentText;

/// Tells apart two texts of one item.
public final class TextHash {

    private TextHash() {}

    public static String of(ContentText text) {
        String all = String.join("\0", text.title(), text.summary(), String.join(",", text.tags()), text.body());
        String particulars = text.particulars().text();
        return of(particulars.isEmpty() ? all : all + "\0" + particulars);
    }

    public static String of(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
