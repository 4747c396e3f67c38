package org.ramure.catalogue.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.Vocabulary;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Completeness;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Reads {@code vocabularies/*.yaml}. */
final class VocabularyReader {

    private static final String FOLDER = "vocabularies";

    private final Sheets sheets;
    private final ProblemLog log;

    VocabularyReader(Sheets sheets, ProblemLog log) {
        this.sheets = sheets;
        this.log = log;
    }

    List<ReadSheet<Vocabulary>> readAll() {
        return SheetNames.in(sheets.folder(), FOLDER, log).stream().map(this::read).toList();
    }

    /** The codes of each list, by the list's name, broken lists included. */
    static Map<String, Optional<Set<String>>> codes(List<ReadSheet<Vocabulary>> vocabularies) {
        Map<String, Optional<Set<String>>> codes = new LinkedHashMap<>();
        for (ReadSheet<Vocabulary> sheet : vocabularies) {
            codes.put(sheet.name(), sheet.yaml().map(VocabularyReader::codes));
        }
        return codes;
    }

    static Set<String> codes(LocatedYaml sheet) {
        return sheet.get("items").items().stream()
                .map(item -> item.get("code").textOrEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReadSheet<Vocabulary> read(String name) {
        String file = FOLDER + "/" + name + ".yaml";
        Optional<LocatedYaml> yaml = sheets.read(file, "vocabulary", log);
        yaml.ifPresent(sheet -> check(sheet, name, log.in(file)));
        return new ReadSheet<>(name, file, yaml, yaml.map(sheet -> vocabulary(name, sheet)));
    }

    private static void check(LocatedYaml sheet, String name, Problems problems) {
        Sheets.checkSlug(sheet, name, problems);
        Completeness.recommend(sheet, problems);
        Codes.unique(sheet.get("items"), "code", problems);
        Optional<Set<String>> own = Optional.of(codes(sheet));
        for (YamlNode item : sheet.get("items").items()) {
            Codes.known(item.get("see"), own, "cette liste", problems);
        }
    }

    private static Vocabulary vocabulary(String name, LocatedYaml sheet) {
        return new Vocabulary(
                name,
                Fields.text(sheet.get("title")),
                Fields.provenance(sheet.get("provenance")),
                sheet.get("items").items().stream().map(VocabularyReader::term).toList());
    }

    private static Vocabulary.Term term(YamlNode item) {
        return new Vocabulary.Term(
                item.get("code").textOrEmpty(),
                Fields.text(item.get("label")),
                Fields.text(item.get("definition")),
                Fields.provenance(item.get("provenance")),
                Fields.strings(item.get("see")));
    }
}
