package org.ramure.portfolio.practices.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.portfolio.practices.PracticeFile;
import org.ramure.portfolio.practices.PracticeRow;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as a dated copy keeps them. */
final class RowsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RowsJson() {}

    private record Kept(String practice, Map<String, String> texts, List<KeptFile> files) {}

    private record KeptFile(UUID id, String name, String mediaType, long size) {}

    static String write(Iterable<PracticeRow> rows) {
        List<Kept> kept = new ArrayList<>();
        rows.forEach(row ->
                kept.add(
                        new Kept(
                                row.practice(),
                                row.texts(),
                                row.files().stream()
                                        .map(f ->
                                                new KeptFile(
                                                        f.id(),
                                                        f.name(),
                                                        f.mediaType(),
                                                        f.sizeBytes()))
                                        .toList())));
        return MAPPER.writeValueAsString(kept);
    }

    static List<PracticeRow> read(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Kept>>() {}).stream()
                .map(kept ->
                        new PracticeRow(
                                kept.practice(),
                                kept.texts(),
                                kept.files().stream()
                                        .map(f ->
                                                new PracticeFile(
                                                        f.id(), f.name(), f.mediaType(), f.size()))
                                        .toList()))
                .toList();
    }
}
