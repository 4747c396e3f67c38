package org.ramure.competences.positioning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.springframework.stereotype.Component;

/** Reads {@code <activity>.md} files whose front matter says {@code moment:} and {@code depth:}. */
@Component
class PositioningActivity implements ActivityType {

    /** The word used in {@code course.yaml}. */
    static final String CODE = "positioning";

    private static final Map<String, Moment> MOMENTS =
            Map.of("entry", Moment.ENTRY, "free", Moment.FREE, "exit", Moment.EXIT);
    private static final Map<String, Depth> DEPTHS =
            Map.of("quick", Depth.QUICK, "full", Depth.FULL);
    private static final Set<String> KEYS = Set.of("moment", "depth", "competences");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String fileSuffix() {
        return ".md";
    }

    @Override
    public @Nullable Object read(ActivityFile file) {
        warnOfUnknownKeys(file);
        Optional<Moment> moment = word(file, "moment", MOMENTS);
        Optional<Depth> depth = word(file, "depth", DEPTHS);
        List<String> competences = competences(file);
        if (file.body().isBlank()) {
            file.problems()
                    .warning(
                            0,
                            "le positionnement n'a pas d'introduction",
                            "dites en quelques phrases à quoi sert ce moment, sous l'en-tête");
        }
        if (moment.isEmpty() || depth.isEmpty()) {
            return null;
        }
        return new PositioningContent(moment.get(), depth.get(), file.bodyHtml(), competences);
    }

    private static <T> Optional<T> word(ActivityFile file, String key, Map<String, T> known) {
        YamlNode node = file.data().get(key);
        T value = known.get(node.textOrEmpty().strip().toLowerCase(Locale.ROOT));
        if (value == null) {
            String choice = known.keySet().stream().sorted().collect(Collectors.joining(", "));
            String message =
                    node.isMissing()
                            ? "il manque « " + key + " »"
                            : "« "
                                    + node.textOrEmpty()
                                    + " » n'est pas une valeur de « "
                                    + key
                                    + " »";
            file.problems().error(node, message, "écrivez l'un de ces mots : " + choice);
        }
        return Optional.ofNullable(value);
    }

    private static List<String> competences(ActivityFile file) {
        YamlNode node = file.data().get("competences");
        if (node.isMissing()) {
            return List.of();
        }
        if (!node.isList() || node.items().isEmpty()) {
            file.problems()
                    .error(
                            node,
                            "« competences » n'est pas une liste de codes",
                            "écrivez par exemple [C1, C4], ou retirez la ligne pour toutes les demander");
            return List.of();
        }
        return codes(file, node);
    }

    private static List<String> codes(ActivityFile file, YamlNode list) {
        List<String> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list.items()) {
            String code = item.textOrEmpty().strip();
            if (code.isEmpty()) {
                file.problems()
                        .error(item, "un code de compétence est vide", "écrivez par exemple C1");
            } else if (!seen.add(code)) {
                file.problems()
                        .warning(
                                item,
                                "la compétence « " + code + " » est citée deux fois",
                                "gardez-la une seule fois");
            } else {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private static void warnOfUnknownKeys(ActivityFile file) {
        for (String key : file.data().keys()) {
            if (!KEYS.contains(key)) {
                file.problems()
                        .warning(
                                file.data().get(key),
                                "« " + key + " » n'est pas connu dans un positionnement",
                                "les clés connues sont moment, depth et competences");
            }
        }
    }
}
