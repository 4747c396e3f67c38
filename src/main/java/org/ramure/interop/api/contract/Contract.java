package org.ramure.interop.api.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ramure.interop.api.ApiScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The contract as it is: the document, and the operations to find by a call. */
@Component
public class Contract {

    /** What all addresses of the API begin with. */
    public static final String BASE = "/api/v1";

    private static final List<String> OTHERS = List.of("api/webhooks.yaml");

    private final JsonMapper json = JsonMapper.builder().build();
    private final ObjectNode document;
    private final List<ContractOperation> operations = new ArrayList<>();

    Contract(@Value("${ramure.public-url}") String publicUrl) {
        var builder = new ContractBuilder(read("api/contract.yaml"));
        OTHERS.forEach(file -> builder.join(read(file)));
        document = builder.build(publicUrl.replaceAll("/+$", "") + BASE);
        var parser = new PathPatternParser();
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(
                        operation(parser, path.getKey(), operation.getKey(), operation.getValue()));
            }
        }
        operations.sort(Comparator.comparing(ContractOperation::path));
    }

    /** A call's operation and the parts of its address. */
    public record Match(ContractOperation operation, Map<String, String> path) {}

    /** OpenAPI 3.1; for reading only. */
    public JsonNode document() {
        return document;
    }

    public List<ContractOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation of a call; {@code path} is what follows {@link #BASE}. */
    public Optional<Match> find(String method, String path) {
        String asked = method.equals("HEAD") ? "GET" : method;
        PathContainer parsed = PathContainer.parsePath(path);
        for (ContractOperation operation : operations) {
            var match =
                    operation.method().equals(asked)
                            ? operation.path().matchAndExtract(parsed)
                            : null;
            if (match != null) {
                return Optional.of(new Match(operation, match.getUriVariables()));
            }
        }
        return Optional.empty();
    }

    /** Methods by which this address may be called; none where there is no such address. */
    public Set<String> methods(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return operations.stream()
                .filter(operation -> operation.path().matches(parsed))
                .map(ContractOperation::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ContractOperation operation(
            PathPatternParser parser, String path, String method, JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation
                .path("parameters")
                .forEach(parameter -> {
                    String reference = parameter.path("$ref").asString();
                    names.add(reference.substring(reference.lastIndexOf('/') + 1));
                });
        String scope = operation.at("/security/0/token/0").asString();
        return new ContractOperation(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                parser.parse(path),
                ApiScope.ofCode(scope).orElseThrow(() -> new IllegalStateException(path)),
                Integer.parseInt(operation.path("responses").propertyNames().iterator().next()),
                names,
                operation.has("requestBody"),
                names.contains("idempotencyKey"));
    }

    private ObjectNode read(String file) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try (InputStream stream = new ClassPathResource(file).getInputStream()) {
            return json.valueToTree(yaml.load(stream));
        } catch (IOException missing) {
            throw new UncheckedIOException("The contract of the API is not in the jar", missing);
        }
    }
}
