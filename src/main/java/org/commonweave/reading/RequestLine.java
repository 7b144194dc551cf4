package org.commonweave.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.coyote.http11.Http11InputBuffer;
import org.commonweave.api.ProblemAnswers;

/// Whom a request comes from that the server could not read to the end, so that it knows no address of it.
final class RequestLine {

    /// The method and the beginning of the address.
    private static final int BEGINNING = 64;

    private static final Pattern FOR_PROGRAMS = Pattern.compile("(?s)\\s*\\S{1,20} +/api[/? ].*");

    private RequestLine() {}

    /// Whether the answer to this request is for a program.
    static boolean isForPrograms(Request request) {
        return ProblemAnswers.isForPrograms(request)
                || (request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer input
                        && FOR_PROGRAMS
                                .matcher(beginning(input.getByteBuffer()))
                                .matches());
    }

    private static String beginning(ByteBuffer received) {
        ByteBuffer line = received.duplicate();
        line.position(0).limit(Math.min(received.limit(), BEGINNING));
        return StandardCharsets.ISO_8859_1.decode(line).toString();
    }
}
