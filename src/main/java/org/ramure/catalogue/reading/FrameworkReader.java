package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Completeness;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Reads {@code frameworks/*.yaml}. A retired practice keeps its id and is no longer offered. */
final class FrameworkReader {

    static final String FOLDER = "frameworks";

    private final Sheets sheets;
    private final ProblemLog log;

    FrameworkReader(Sheets sheets, ProblemLog log) {
        this.sheets = sheets;
        this.log = log;
    }

    List<ReadSheet<Framework>> readAll() {
        return SheetNames.in(sheets.folder(), FOLDER, log).stream().map(this::read).toList();
    }

    /** The competence codes of each framework, by its name, broken ones included. */
    static Map<String, Optional<Set<String>>> codes(List<ReadSheet<Framework>> frameworks) {
        Map<String, Optional<Set<String>>> codes = new LinkedHashMap<>();
        for (ReadSheet<Framework> framework : frameworks) {
            codes.put(
                    framework.name(),
                    framework.yaml().map(sheet -> codes(sheet.get("competences"))));
        }
        return codes;
    }

    private static Set<String> codes(YamlNode competences) {
        return competences.items().stream()
                .map(competence -> competence.get("code").textOrEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private ReadSheet<Framework> read(String name) {
        String file = FOLDER + "/" + name + ".yaml";
        Optional<LocatedYaml> yaml = sheets.read(file, "framework", log);
        yaml.ifPresent(sheet -> check(sheet, name, log.in(file)));
        return new ReadSheet<>(name, file, yaml, yaml.flatMap(sheet -> framework(name, sheet)));
    }

    private static void check(LocatedYaml sheet, String name, Problems problems) {
        Sheets.checkSlug(sheet, name, problems);
        Completeness.recommend(sheet, problems);
        Codes.unique(sheet.get("competences"), "code", problems);
        checkLevels(sheet.get("levels"), problems);
        Map<String, Integer> practiceLines = new HashMap<>();
        int levels = sheet.get("levels").items().size();
        for (YamlNode competence : sheet.get("competences").items()) {
            for (YamlNode practice : competence.get("practices").items()) {
                checkPractice(practice, levels, practiceLines, problems);
            }
        }
    }

    private static void checkLevels(YamlNode levels, Problems problems) {
        int expected = 1;
        for (YamlNode level : levels.items()) {
            YamlNode number = level.get("number");
            if (number.integer().isPresent() && number.integer().get() != expected) {
                problems.error(
                        number,
                        "Le niveau " + number.textOrEmpty() + " n’est pas à son rang.",
                        "Numérotez les niveaux à partir de 1, dans l’ordre : ici "
                                + expected
                                + ".");
            }
            expected++;
        }
    }

    private static void checkPractice(
            YamlNode practice, int levels, Map<String, Integer> firstLines, Problems problems) {
        YamlNode id = practice.get("id");
        Integer first = id.text().map(text -> firstLines.putIfAbsent(text, id.line())).orElse(null);
        if (first != null) {
            problems.error(
                    id,
                    "La pratique « " + id.textOrEmpty() + " » existe déjà ligne " + first + ".",
                    "Donnez à la nouvelle un identifiant encore jamais employé.");
        }
        YamlNode level = practice.get("level");
        if (level.integer().isPresent() && level.integer().get() > levels) {
            problems.error(
                    level,
                    "Le niveau " + level.textOrEmpty() + " n’existe pas.",
                    "Choisissez un niveau de 1 à " + levels + ".");
        }
    }

    private static Optional<Framework> framework(String name, LocatedYaml sheet) {
        Optional<UUID> id = Fields.uuid(sheet.get("id"));
        Optional<ContentStatus> status = Fields.status(sheet.get("status"));
        if (id.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Framework(
                        id.get(),
                        name,
                        sheet.get("version").textOrEmpty(),
                        status.get(),
                        Fields.text(sheet.get("title")),
                        Fields.text(sheet.get("description")),
                        Fields.provenance(sheet.get("provenance")),
                        sheet.get("levels").items().stream().map(FrameworkReader::level).toList(),
                        sheet.get("competences").items().stream()
                                .map(FrameworkReader::competence)
                                .toList()));
    }

    private static Framework.Level level(YamlNode level) {
        return new Framework.Level(
                Fields.number(level.get("number")),
                Fields.text(level.get("label")),
                Fields.text(level.get("description")),
                Fields.provenance(level.get("provenance")));
    }

    private static Framework.Competence competence(YamlNode competence) {
        List<Framework.Practice> practices = new ArrayList<>();
        for (YamlNode practice : competence.get("practices").items()) {
            if (!Fields.isRetired(practice)) {
                practices.add(
                        new Framework.Practice(
                                practice.get("id").textOrEmpty(),
                                Fields.number(practice.get("level")),
                                Fields.text(practice.get("text")),
                                Fields.provenance(practice.get("provenance"))));
            }
        }
        return new Framework.Competence(
                competence.get("code").textOrEmpty(),
                Fields.text(competence.get("label")),
                Fields.text(competence.get("summary")),
                Fields.provenance(competence.get("provenance")),
                List.copyOf(practices));
    }
}
