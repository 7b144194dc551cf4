package org.commonweave.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.commonweave.base.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Names one attempt of a program, so that it may send the request again when it did not hear the answer: the header
/// `Idempotency-Key` of draft-ietf-httpapi-idempotency-key-header-07.
///
/// @param text what the program chose; `null` if it never repeats
/// @param request what it asks for: the method and the address
public record IdempotencyKey(@Nullable String text, String request) {

    /// As wide as the column; twice a UUID.
    private static final int MAX_LENGTH = 80;

    private static final Pattern FIT = Pattern.compile("[\\x21-\\x7e&&[^\"\\\\,]]{1," + MAX_LENGTH + "}");

    /// @param header with or without the quotation marks of a structured field
    static IdempotencyKey of(@Nullable String header, String request) {
        if (header == null) {
            return new IdempotencyKey(null, request);
        }
        String text = header.strip();
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1);
        }
        if (!FIT.matcher(text).matches()) {
            throw new ApiRefusal(Problem.of(
                    HttpStatus.BAD_REQUEST, "unfit-header", Words.say("api.idempotency-key.unfit", MAX_LENGTH)));
        }
        return new IdempotencyKey(text, request);
    }

    /// Tells this request from others that come with the same key.
    ///
    /// @param input whatever else decides what the request does
    String fingerprint(Object... input) {
        StringBuilder whole = new StringBuilder(request);
        for (Object part : input) {
            whole.append('\n').append(part);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
