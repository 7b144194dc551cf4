package org.commonweave.member.security;

/// What a browser may load and run, Content Security Policy Level 3.
final class ContentPolicy {

    /// For every answer that does not say otherwise: nothing but our own files.
    static final String STRICT =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    /// Pictures and films in pages may live elsewhere, for members as for visitors.
    private static final String MEDIA = "img-src 'self' https: data:; media-src 'self' https:; frame-src https:";

    private ContentPolicy() {}

    /// For pages made by Flow, which evaluates its templates and writes styles and small fonts into the page.
    static String forFlow(String nonce) {
        return STRICT + "; " + MEDIA + "; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; font-src 'self' data:";
    }
}
