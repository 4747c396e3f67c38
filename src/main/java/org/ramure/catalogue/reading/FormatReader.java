package org.ramure.catalogue.reading;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.LearningFormat;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Codes;
import org.ramure.catalogue.sheet.Completeness;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** Reads {@code formats.yaml}. */
final class FormatReader {

    static final String FILE = "formats.yaml";

    private final Sheets sheets;
    private final ProblemLog log;

    FormatReader(Sheets sheets, ProblemLog log) {
        this.sheets = sheets;
        this.log = log;
    }

    ReadSheet<List<LearningFormat>> read() {
        Problems problems = log.in(FILE);
        if (!sheets.folder().isFile(FILE)) {
            problems.error(
                    0,
                    "La liste des formats n’existe pas.",
                    "Copiez formats.yaml depuis les contenus livrés avec Ramure.");
            return new ReadSheet<>("formats", FILE, Optional.empty(), Optional.empty());
        }
        Optional<LocatedYaml> yaml = sheets.read(FILE, "formats", log);
        yaml.ifPresent(sheet -> check(sheet, problems));
        return new ReadSheet<>("formats", FILE, yaml, yaml.map(FormatReader::formats));
    }

    private static void check(LocatedYaml sheet, Problems problems) {
        Completeness.recommend(sheet, problems);
        Codes.unique(sheet.get("items"), "code", problems);
        for (YamlNode item : sheet.get("items").items()) {
            int shortest = Fields.number(item.get("minutesMin"));
            int longest = Fields.number(item.get("minutesMax"));
            if (shortest > longest) {
                problems.error(
                        item.get("minutesMin"),
                        "La durée la plus courte ("
                                + shortest
                                + ") dépasse la plus longue ("
                                + longest
                                + ").",
                        "Donnez minutesMin et minutesMax dans cet ordre.");
            }
            if (longest == 0 && item.get("months").isMissing()) {
                problems.error(
                        item,
                        "Ce format n’a pas de durée.",
                        "Donnez minutesMin et minutesMax, ou months.");
            }
        }
    }

    private static List<LearningFormat> formats(LocatedYaml sheet) {
        return sheet.get("items").items().stream().map(FormatReader::format).toList();
    }

    private static LearningFormat format(YamlNode item) {
        return new LearningFormat(
                item.get("code").textOrEmpty(),
                Fields.text(item.get("label")),
                Fields.text(item.get("definition")),
                Fields.text(item.get("need")),
                Fields.number(item.get("minutesMin")),
                Fields.number(item.get("minutesMax")),
                Fields.number(item.get("months")),
                Fields.text(item.get("modality")),
                Fields.text(item.get("evidence")),
                Fields.text(item.get("document")),
                Fields.provenance(item.get("provenance")),
                item.get("enabled").bool().orElse(false));
    }
}
