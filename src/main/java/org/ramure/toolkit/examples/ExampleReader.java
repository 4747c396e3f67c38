package org.ramure.toolkit.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.AreaFiles;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.FrenchSpacing;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example.Origin;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;

/**
 * Reads all files of examples and checks them against one another and the vocabularies. Their shape
 * is the schema's business; a file with an error is not served.
 */
final class ExampleReader {

    private static final List<String> TEXTS =
            List.of("title", "summary", "need", "answer", "alliance", "results", "lessons");

    private final AreaFiles files;
    private final List<Sheet> sheets;
    private final Map<String, String> places = new HashMap<>();

    /** A file. */
    record Sheet(String path, YamlNode yaml) {
        List<YamlNode> items() {
            return yaml.get("examples").items();
        }
    }

    ExampleReader(AreaFiles files, List<Sheet> sheets) {
        this.files = files;
        this.sheets = List.copyOf(sheets);
    }

    List<Example> read() {
        for (Sheet sheet : sheets) {
            sheet.items().forEach(item -> checkCode(sheet, item.get("code")));
        }
        List<Example> sound = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.items().forEach(item -> check(item, files.in(sheet.path())));
            if (!files.hasErrorIn(sheet.path())) {
                sheet.items().stream().map(ExampleReader::example).forEach(sound::add);
            }
        }
        return List.copyOf(sound);
    }

    private void checkCode(Sheet sheet, YamlNode code) {
        Problems problems = files.in(sheet.path());
        String here = sheet.path() + " ligne " + code.line();
        Optional<String> first =
                code.text().flatMap(text -> Optional.ofNullable(places.putIfAbsent(text, here)));
        first.ifPresent(place ->
                problems.error(
                        code,
                        "Le code « " + code.textOrEmpty() + " » est déjà pris (" + place + ").",
                        "Donnez un autre code à l’un des deux exemples."));
        if (Example.RESERVED.contains(code.textOrEmpty())) {
            problems.error(
                    code,
                    "Le code « " + code.textOrEmpty() + " » est l’adresse d’une page de Ramure.",
                    "Choisissez un code plus précis.");
        }
    }

    private void check(YamlNode item, Problems problems) {
        for (String name : TEXTS) {
            YamlNode text = item.get(name);
            if (!text.isMissing() && text.get(Language.EN.code()).isMissing()) {
                problems.warning(
                        text,
                        "« " + name + " » n’a pas de texte en anglais.",
                        "Ajoutez « en: \"…\" ».");
            }
            for (Language language : Language.values()) {
                ExampleProse.check(
                        text.get(language.code()), files.terms("glossaire"), places, problems);
            }
        }
        known(item.get("profiles").items(), ExampleFacet.PROFILE, problems);
        known(item.get("domains").items(), ExampleFacet.DOMAIN, problems);
        known(List.of(item.get("scale")), ExampleFacet.SCALE, problems);
        known(item.get("sdgs").items(), ExampleFacet.SDG, problems);
        known(item.get("objectives").items(), ExampleFacet.OBJECTIVE, problems);
    }

    private void known(List<YamlNode> codes, ExampleFacet facet, Problems problems) {
        String vocabulary = facet.vocabulary().orElseThrow();
        Optional<Set<String>> known = files.terms(vocabulary);
        for (YamlNode code : codes) {
            if (known.isPresent()
                    && code.text().filter(c -> !known.get().contains(c)).isPresent()) {
                problems.error(
                        code,
                        "Le code « "
                                + code.textOrEmpty()
                                + " » n’existe pas dans vocabularies/"
                                + vocabulary
                                + ".yaml.",
                        "Codes possibles : "
                                + String.join(", ", known.get().stream().sorted().toList())
                                + ".");
            }
        }
    }

    private static Example example(YamlNode item) {
        return new Example(
                item.get("code").textOrEmpty(),
                Origin.CONTENT,
                text(item.get("title")),
                text(item.get("summary")),
                new Story(
                        text(item.get("need")),
                        text(item.get("answer")),
                        text(item.get("alliance")),
                        text(item.get("results")),
                        text(item.get("lessons"))),
                new Tags(
                        item.get("kind").textOrEmpty(),
                        strings(item.get("profiles")),
                        strings(item.get("domains")),
                        item.get("scale").textOrEmpty(),
                        strings(item.get("sdgs")),
                        item.get("category").textOrEmpty(),
                        strings(item.get("objectives"))),
                provenance(item.get("provenance")));
    }

    private static LocalizedText text(YamlNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        node.localized()
                .texts()
                .forEach((language, text) -> texts.put(language, FrenchSpacing.hold(text.strip())));
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    private static List<String> strings(YamlNode list) {
        return list.items().stream().flatMap(item -> item.text().stream()).toList();
    }

    private static Provenance provenance(YamlNode node) {
        Provenance.Tag tag =
                Arrays.stream(Provenance.Tag.values())
                        .filter(t -> t.name().equals(node.get("tag").textOrEmpty()))
                        .findFirst()
                        .orElse(Provenance.Tag.RECONSTRUCTION);
        return new Provenance(
                tag, node.get("source").textOrEmpty(), node.get("note").textOrEmpty());
    }
}
