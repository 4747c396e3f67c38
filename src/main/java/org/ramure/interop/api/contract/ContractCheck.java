package org.ramure.interop.api.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ramure.interop.api.ApiProblem;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** Holds what a call brings against the contract. */
@Component
public class ContractCheck {

    /** Only a name: nothing is ever fetched from there. */
    private static final String NAME = "https://ramure.org/api/v1";

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    ContractCheck(Contract contract) {
        this.document = contract.document();
        this.registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemas(Map.of(NAME, document.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .locale(Locale.ENGLISH)
                                                        .build()));
    }

    /** What is wrong with a parameter of this name. */
    public List<ApiProblem.Field> parameter(String name, String value, Language language) {
        String place = "/components/parameters/" + name + "/schema";
        boolean whole = document.at(place).path("type").asString("").equals("integer");
        boolean number = whole && value.matches("-?[0-9]{1,9}");
        JsonNode node =
                number ? IntNode.valueOf(Integer.parseInt(value)) : StringNode.valueOf(value);
        return said(place, node, language).stream()
                .map(error -> new ApiProblem.Field(name, error.message()))
                .toList();
    }

    /** What is wrong with the body of an operation. */
    public List<ApiProblem.Field> body(
            ContractOperation operation, JsonNode body, Language language) {
        String path = operation.path().getPatternString().replace("~", "~0").replace("/", "~1");
        String method = operation.method().toLowerCase(Locale.ROOT);
        String reference =
                document.at(
                                "/paths/"
                                        + path
                                        + "/"
                                        + method
                                        + "/requestBody/content/application~1json/schema/$ref")
                        .asString();
        return said(reference.substring(1), body, language);
    }

    private List<ApiProblem.Field> said(String place, JsonNode value, Language language) {
        Schema schema =
                schemas.computeIfAbsent(
                        place, at -> registry.getSchema(SchemaLocation.of(NAME + "#" + at)));
        List<ApiProblem.Field> fields = new ArrayList<>();
        for (Error error :
                schema.validate(
                        value,
                        execution ->
                                execution.executionConfig(
                                        config -> config.locale(language.locale())))) {
            String at = error.getInstanceLocation().toString();
            String property = error.getProperty() == null ? "" : "/" + error.getProperty();
            fields.add(new ApiProblem.Field(at + property, error.getMessage()));
        }
        return fields;
    }
}
