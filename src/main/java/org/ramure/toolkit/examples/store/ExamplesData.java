package org.ramure.toolkit.examples.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/**
 * What a person proposed, exported or erased with them. An example that was accepted stays in the
 * base: it names nobody, and who brought it is forgotten.
 */
@Component
class ExamplesData implements PersonalData {

    private final ContributionRows rows;
    private final ContributionTexts texts;
    private final StoredExamples examples;

    ExamplesData(ContributionRows rows, ContributionTexts texts, StoredExamples examples) {
        this.rows = rows;
        this.texts = texts;
        this.examples = examples;
    }

    @Override
    public String section() {
        return "toolkit-examples";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests propose nothing
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<ContributionEntity> own = rows.of(person);
        Map<UUID, Map<String, String>> written =
                texts.in(own.stream().map(ContributionEntity::id).toList());
        return Map.of(
                "contributions",
                own.stream()
                        .map(row -> line(row, written.getOrDefault(row.id(), Map.of())))
                        .toList(),
                "examplesBrought",
                examples.broughtBy(person));
    }

    private static Map<String, Object> line(ContributionEntity row, Map<String, String> written) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("createdAt", row.createdAt().toString());
        line.put("movedAt", row.movedAt().toString());
        line.put("state", row.state().name());
        line.put("language", row.language().code());
        line.put("reason", row.reason());
        line.put("code", row.code());
        line.put("texts", written);
        return line;
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> own = rows.of(person).stream().map(ContributionEntity::id).toList();
        texts.erase(own);
        own.forEach(rows::remove);
        rows.forgetDecider(person);
        examples.forget(person);
    }
}
