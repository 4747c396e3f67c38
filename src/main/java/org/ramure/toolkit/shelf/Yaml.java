package org.ramure.toolkit.shelf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.shared.FrenchSpacing;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** Values that files of content write alike. */
public final class Yaml {

    private Yaml() {}

    /** A text in each language, its French spaces held together. */
    public static LocalizedText text(YamlNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        node.localized()
                .texts()
                .forEach((language, text) -> texts.put(language, FrenchSpacing.hold(text.strip())));
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    public static List<String> strings(YamlNode list) {
        return list.items().stream().flatMap(item -> item.text().stream()).toList();
    }

    public static Provenance provenance(YamlNode node) {
        Provenance.Tag tag =
                Arrays.stream(Provenance.Tag.values())
                        .filter(t -> t.name().equals(node.get("tag").textOrEmpty()))
                        .findFirst()
                        .orElse(Provenance.Tag.RECONSTRUCTION);
        return new Provenance(
                tag,
                FrenchSpacing.hold(node.get("source").textOrEmpty()),
                FrenchSpacing.hold(node.get("note").textOrEmpty()));
    }

    /** Warns of a text that is in French alone. */
    public static void checkEnglish(YamlNode text, String name, Problems problems) {
        if (!text.isMissing() && text.get(Language.EN.code()).isMissing()) {
            problems.warning(
                    text,
                    "« " + name + " » n’a pas de texte en anglais.",
                    "Ajoutez « en: \"…\" ».");
        }
    }

    /** Reports each code that is not in a list. */
    public static void checkKnown(
            List<YamlNode> codes, Set<String> known, String list, Problems problems) {
        for (YamlNode code : codes) {
            if (code.text().filter(c -> !known.contains(c)).isPresent()) {
                problems.error(
                        code,
                        "Le code « " + code.textOrEmpty() + " » n’existe pas dans " + list + ".",
                        known.size() > 40
                                ? "Vérifiez son orthographe."
                                : "Codes possibles : "
                                        + String.join(", ", known.stream().sorted().toList())
                                        + ".");
            }
        }
    }
}
