package org.ramure.portfolio.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.catalogue.Provenance;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;
import org.ramure.competences.CompetenceReading;
import org.ramure.shared.Language;

/**
 * Reads one journey and checks it against itself and its template. Its shape is the schema's
 * business; a journey with errors is not used, so that odd values may come out empty here.
 */
final class JourneyReader {

    private final JourneyFiles files;
    private final YamlNode yaml;
    private final Optional<JourneyTemplate> template;
    private final Problems problems;

    JourneyReader(JourneyFiles files, YamlNode yaml, Optional<JourneyTemplate> template) {
        this.files = files;
        this.yaml = yaml;
        this.template = template;
        this.problems = files.main();
    }

    Journey read() {
        checkNames();
        new JourneyIds(problems).checkAll(yaml);
        words(yaml);
        var tasks = new TaskReader(files);
        List<Month> months = new MonthReader(files, tasks).read(yaml.get("months"));
        List<Milestone> milestones =
                new MilestoneReader(files, tasks, template, months.size())
                        .read(yaml.get("milestones"));
        return new Journey(
                files.name(),
                yaml.get("version").textOrEmpty(),
                Language.ofCode(yaml.get("language").textOrEmpty()).orElse(Language.FR),
                yaml.get("framework").textOrEmpty(),
                provenance(yaml.get("provenance")),
                milestones,
                months,
                readings(months.size()),
                yaml.get("codevelopment").items().stream().map(JourneyReader::round).toList());
    }

    private void checkNames() {
        if (!yaml.get("template").textOrEmpty().equals(files.name())) {
            problems.error(
                    yaml.get("template"),
                    "Le modèle n’a pas le nom du dossier, « " + files.name() + " ».",
                    "Donnez le même nom au dossier et au modèle de session.");
        } else if (template.isEmpty()) {
            problems.error(
                    yaml.get("template"),
                    "Aucun modèle de session ne s’appelle « " + files.name() + " ».",
                    "Écrivez templates/" + files.name() + "/template.yaml.");
        }
        if (!files.hasFramework(yaml.get("framework").textOrEmpty())) {
            problems.error(
                    yaml.get("framework"),
                    "Le référentiel « "
                            + yaml.get("framework").textOrEmpty()
                            + " » n’existe pas dans frameworks/.",
                    "Donnez l’adresse courte d’un référentiel, par exemple"
                            + " piloter-l-innovation-societale.");
        }
    }

    /** Words that some frame forbids, anywhere in the sheet. */
    private void words(YamlNode node) {
        node.text()
                .flatMap(JourneyProse::word)
                .ifPresent(word -> JourneyProse.refuse(problems, node.line(), word));
        node.items().forEach(this::words);
        node.keys().forEach(key -> words(node.get(key)));
    }

    private List<ReadingMoment> readings(int months) {
        List<ReadingMoment> all = new ArrayList<>();
        for (YamlNode node : yaml.get("readings").items()) {
            ReadingMoment moment = reading(node);
            if (!all.isEmpty() && moment.week() < all.getLast().week()) {
                problems.error(
                        node.get("week"),
                        "« " + moment.id() + " » vient avant « " + all.getLast().id() + " ».",
                        "Mettez les moments de lecture dans l’ordre des semaines.");
            }
            if (months > 0 && Journey.monthOfWeek(moment.week()) > months) {
                MilestoneReader.tooLate(problems, node.get("week"), moment.id(), months);
            }
            all.add(moment);
        }
        return List.copyOf(all);
    }

    private static ReadingMoment reading(YamlNode node) {
        Set<CompetenceReading.Voice> voices =
                node.get("voices").items().stream()
                        .flatMap(voice -> constant(CompetenceReading.Voice.class, voice).stream())
                        .collect(Collectors.toUnmodifiableSet());
        return new ReadingMoment(
                node.get("id").textOrEmpty(),
                node.get("label").localized(),
                node.get("week").integer().orElse(1),
                constant(CompetenceReading.Moment.class, node.get("moment"))
                        .orElse(CompetenceReading.Moment.FREE),
                voices,
                node.get("blind").bool().orElse(true));
    }

    private static CodevelopmentRound round(YamlNode node) {
        return new CodevelopmentRound(
                node.get("id").textOrEmpty(),
                node.get("title").localized(),
                node.get("minutes").integer().orElse(0),
                node.get("speaker").localized(),
                node.get("rule").localized());
    }

    /** The constant whose name this word is, in small letters; the schema reports others. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, YamlNode word) {
        String name = word.textOrEmpty().toUpperCase(Locale.ROOT);
        for (E candidate : type.getEnumConstants()) {
            if (candidate.name().equals(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Provenance provenance(YamlNode node) {
        return new Provenance(
                constant(Provenance.Tag.class, node.get("tag"))
                        .orElse(Provenance.Tag.RECONSTRUCTION),
                node.get("source").textOrEmpty(),
                node.get("note").textOrEmpty());
    }
}
