package org.commonweave.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweave.IntegrationTest;
import org.commonweave.api.ApiClient.Answer;
import org.commonweave.base.PageChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/// Holds the description to the code; [ApiClient] holds every answer in all tests to the description.
@IntegrationTest
class OpenApiTest {

    private final RequestMappingHandlerMapping endpoints;
    private final ApiClient visitor;
    private ApiContract contract;

    @Autowired
    OpenApiTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints,
            @LocalServerPort int port) {
        this.endpoints = endpoints;
        this.visitor = ApiClient.visitor(port);
    }

    @BeforeEach
    void fetch() throws Exception {
        contract = new ApiContract(visitor.get("/api/v1/openapi.json").body());
    }

    @Test
    void documentIsForEverybody() throws Exception {
        Answer answer = visitor.get("/api/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.text("openapi")).startsWith("3.1.");
        assertThat(visitor.get("/api/v1/openapi.json", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void everyEndpointIsDescribedAndNothingElse() {
        assertThat(operations().keySet()).isEqualTo(handlers().keySet());
    }

    @Test
    void parametersAreThoseOfTheCode() {
        handlers().forEach((operation, handler) -> {
            Set<String> described = described(operation)
                    .path("parameters")
                    .valueStream()
                    .map(contract::resolved)
                    .map(parameter -> parameter.path("name").asString())
                    .filter(name -> !name.equals("If-None-Match"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(described).as(operation).isEqualTo(parameters(handler));
        });
    }

    @Test
    void fieldsOfRequestsAreThoseOfTheCode() {
        handlers().forEach((operation, handler) -> {
            JsonNode schema =
                    contract.resolved(described(operation).at("/requestBody/content/application~1json/schema"));
            Optional<Class<?>> body = body(handler);

            assertThat(schema.isObject()).as(operation).isEqualTo(body.isPresent());
            body.ifPresent(
                    type -> assertThat(Set.copyOf(schema.path("properties").propertyNames()))
                            .as(operation)
                            .isEqualTo(fields(type)));
        });
    }

    @Test
    void everyOperationIsExplainedWithExamplesAndErrors() {
        Set<String> names = new HashSet<>();
        operations().forEach((name, operation) -> {
            assertThat(names.add(operation.path("operationId").asString()))
                    .as(name)
                    .isTrue();
            for (String words : List.of("summary", "description")) {
                assertThat(operation.path(words).asString()).as(name).isNotBlank();
            }
            assertThat(operation.path("responses").propertyNames()).as(name).contains("401", "429", "default");
            operation.path("responses").properties().forEach(response -> {
                JsonNode answer = contract.resolved(response.getValue());
                assertThat(answer.path("description").asString()).as(name).isNotBlank();
                answer.path("content").values().forEach(content -> checkExamples(name, content));
            });
            operation.at("/requestBody/content").values().forEach(content -> checkExamples(name, content));
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(contract.document().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void nothingLiesAboutUnused() {
        Set<String> used = Set.copyOf(contract.document().findValuesAsString("$ref"));

        contract.document().path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .propertyNames()
                        .forEach(name -> assertThat(used).contains("#/components/" + kind.getKey() + "/" + name)));
    }

    private void checkExamples(String operation, JsonNode content) {
        List<JsonNode> examples = content.has("examples")
                ? content.path("examples")
                        .valueStream()
                        .map(example -> example.path("value"))
                        .toList()
                : List.of(content.path("example"));

        assertThat(examples).as(operation).noneMatch(JsonNode::isMissingNode).isNotEmpty();
        examples.forEach(example -> contract.checkBody(content.path("schema"), example));
    }

    private JsonNode described(String operation) {
        return Objects.requireNonNull(operations().get(operation), operation);
    }

    private Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        contract.document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " /api/v1" + path.getKey(),
                                method.getValue())));
        return operations;
    }

    private Map<String, HandlerMethod> handlers() {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        endpoints
                .getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> handlers.put(method + " " + path, handler))));
        return handlers;
    }

    private static Set<String> parameters(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(OpenApiTest::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        String name = parameter.getParameter().getName();
        if (parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(name);
        }
        if (parameter.getParameterType() == PageChoice.class) {
            return Stream.of("page", "size");
        }
        if (parameter.getParameterType() == IfMatch.class) {
            return Stream.of("If-Match");
        }
        return parameter.getParameterType() == IdempotencyKey.class ? Stream.of("Idempotency-Key") : Stream.empty();
    }

    private static Optional<Class<?>> body(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    private static Set<String> fields(Class<?> type) {
        JsonIgnoreProperties passedOver = type.getAnnotation(JsonIgnoreProperties.class);
        Set<String> fields = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        fields.addAll(passedOver == null ? Set.of() : Set.of(passedOver.value()));
        return fields;
    }
}
