package org.commonweave.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonweave.base.PageChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands endpoints what requests of every kind have in common: [IfMatch], [IdempotencyKey] and [PageChoice].
class RequestArguments implements HandlerMethodArgumentResolver {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == IfMatch.class || type == IdempotencyKey.class || type == PageChoice.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.getParameterType();
        if (type == IfMatch.class) {
            return IfMatch.of(header(request, HttpHeaders.IF_MATCH));
        }
        return type == PageChoice.class ? PageParameters.of(request) : key(request);
    }

    private static IdempotencyKey key(NativeWebRequest request) {
        HttpServletRequest http = (HttpServletRequest) request.getNativeRequest();
        String query = Optional.ofNullable(http.getQueryString()).orElse("");
        return IdempotencyKey.of(
                header(request, IDEMPOTENCY_KEY), http.getMethod() + ' ' + http.getRequestURI() + '?' + query);
    }

    /// Several lines of one header are one list, RFC 9110 section 5.3.
    private static @Nullable String header(NativeWebRequest request, String name) {
        String[] lines = request.getHeaderValues(name);
        return lines == null ? null : Arrays.stream(lines).collect(Collectors.joining(", "));
    }
}
