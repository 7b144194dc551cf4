package org.commonweave.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonweave.api.ApiClient.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API as a promise: what is answered must be what it says.
public final class ApiContract {

    private static final String ID = "https://commons.test/openapi.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Answers that HTTP itself gives at any address.
    private static final Set<Integer> ANYWHERE = Set.of(400, 404, 405, 406);

    private final JsonNode document;
    private final SchemaRegistry registry;

    ApiContract(String text) {
        document = JSON.readTree(text);
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));
    }

    JsonNode document() {
        return document;
    }

    /// Fails if the answer is not one that the description names, or does not look as it says.
    void check(String method, String path, Answer answer) {
        if (answer.header("Content-Type").startsWith("application/problem+json") && !method.equals("HEAD")) {
            checkBody(document.at("/components/schemas/Problem"), answer.json());
        }
        Optional<JsonNode> operation = operation(method.equals("HEAD") ? "GET" : method, path);
        if (operation.isEmpty() || ANYWHERE.contains(answer.status())) {
            return;
        }
        JsonNode response = resolved(response(operation.get(), answer.status()));
        assertThat(response.isMissingNode())
                .as("%s %s answers %s, which is not described", method, path, answer)
                .isFalse();
        response.path("content").properties().forEach(content -> {
            if (!method.equals("HEAD")) {
                assertThat(answer.header("Content-Type")).as(answer.toString()).startsWith(content.getKey());
                checkBody(content.getValue().path("schema"), answer.json());
            }
        });
        if (answer.status() < 400 && answer.status() != 304) {
            checkHeaders(response, answer);
        }
    }

    /// Fails if a value does not fit a schema of the document.
    void checkBody(JsonNode schema, JsonNode value) {
        Schema absolute = registry.getSchema(JSON.readTree(schema.toString().replace("\"#/", "\"" + ID + "#/")));
        assertThat(absolute.validate(value)).as("%s", value).isEmpty();
    }

    /// What a reference stands for.
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static void checkHeaders(JsonNode response, Answer answer) {
        boolean merged = answer.body().contains("\"outcome\":\"merged\"");
        response.path("headers").propertyNames().stream()
                .filter(name -> !(merged && name.equals("ETag")))
                .forEach(name -> assertThat(answer.header(name))
                        .as("%s of %s", name, answer)
                        .isNotEmpty());
    }

    private JsonNode response(JsonNode operation, int status) {
        JsonNode exact = operation.path("responses").path(Integer.toString(status));
        boolean isFault = status == 500 || status == 503;
        return exact.isMissingNode() && isFault ? operation.path("responses").path("default") : exact;
    }

    private Optional<JsonNode> operation(String method, String path) {
        String local = path.replaceFirst("\\?.*", "").replaceFirst("^/api/v1", "");
        return document.path("paths").properties().stream()
                .filter(entry -> local.matches(entry.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(entry -> entry.getValue().path(method.toLowerCase(java.util.Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst();
    }
}
