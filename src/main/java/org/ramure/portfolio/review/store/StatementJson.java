package org.ramure.portfolio.review.store;

import java.util.Map;
import java.util.TreeMap;
import org.ramure.attestations.facts.AttestationFacts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts of rows: what was stated, and answers by question. */
final class StatementJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> ANSWERS = new TypeReference<>() {};

    private StatementJson() {}

    static String write(Map<String, String> answers) {
        return MAPPER.writeValueAsString(new TreeMap<>(answers));
    }

    static Map<String, String> answers(String json) {
        return MAPPER.readValue(json, ANSWERS);
    }

    static String write(AttestationFacts.Assessment statement) {
        return MAPPER.writeValueAsString(statement);
    }

    static AttestationFacts.Assessment statement(String json) {
        return MAPPER.readValue(json, AttestationFacts.Assessment.class);
    }
}
