package org.commonweave.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A `curl` command as people type it, understood as far as the documentation uses it.
final class Curl {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Z_]+)");

    private Curl() {}

    static HttpRequest.Builder request(String command, Map<String, String> variables) {
        Iterator<String> words = words(command.replace("\\\n", " "), variables).iterator();
        if (!words.next().equals("curl")) {
            throw new AssertionError("Not a curl command: " + command);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder();
        String method = "GET";
        HttpRequest.BodyPublisher body = BodyPublishers.noBody();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "-i" -> {}
                case "-X" -> method = words.next();
                case "-u" ->
                    request.header(
                            "Authorization",
                            "Basic "
                                    + Base64.getEncoder()
                                            .encodeToString(words.next().getBytes(StandardCharsets.UTF_8)));
                case "-H" -> {
                    String header = words.next();
                    int colon = header.indexOf(':');
                    request.header(
                            header.substring(0, colon),
                            header.substring(colon + 1).strip());
                }
                case "--json" -> {
                    request.header("Content-Type", "application/json").header("Accept", "application/json");
                    body = BodyPublishers.ofString(words.next());
                    method = method.equals("GET") ? "POST" : method;
                }
                default -> {
                    if (word.startsWith("-")) {
                        throw new AssertionError("Unknown option " + word);
                    }
                    request.uri(URI.create(word));
                }
            }
        }
        return request.method(method, body);
    }

    /// In single quotation marks nothing is replaced, as in a shell.
    private static List<String> words(String command, Map<String, String> variables) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(
                    word.group(1) != null
                            ? word.group(1)
                            : replaced(word.group(2) != null ? word.group(2) : word.group(3), variables));
        }
        return words;
    }

    private static String replaced(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = variables.get(found.group(1));
            if (value == null) {
                throw new AssertionError("Nobody has set " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
