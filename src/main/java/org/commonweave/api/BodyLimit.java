package org.commonweave.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.commonweave.base.Words;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/// Stops reading what a program sends where it is too much, whether or not the request says so beforehand.
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

    /// In bytes: the longest text of 256 KiB, written with an escape for each character, and room for the rest.
    static final int MOST = 2 * 1024 * 1024;

    private static final int KIB = 1024;

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return ApiInput.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        String encoding = message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ApiRefusal(
                    Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "compressed", Words.say("api.compressed"))
                            .withHeader(HttpHeaders.ACCEPT_ENCODING, "identity"));
        }
        if (message.getHeaders().getContentLength() > MOST) {
            throw tooLarge();
        }
        return new Limited(message.getHeaders(), new Counted(message.getBody()));
    }

    static Problem problem() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", Words.say("api.too-large", MOST / KIB));
    }

    private static ApiRefusal tooLarge() {
        return new ApiRefusal(problem());
    }

    private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    private static final class Counted extends FilterInputStream {

        private int read;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int octets = super.read(target, from, most);
            count(Math.max(0, octets));
            return octets;
        }

        private void count(int octets) {
            read += octets;
            if (read > MOST) {
                throw tooLarge();
            }
        }
    }
}
