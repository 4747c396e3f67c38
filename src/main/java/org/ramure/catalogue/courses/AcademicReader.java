package org.ramure.catalogue.courses;

import java.math.BigDecimal;
import java.util.Optional;
import org.ramure.catalogue.academic.CourseAcademics;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.catalogue.sheet.Fields;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/**
 * Reads the blocks {@code academic} of a course and its modules. One credit stands for 25 to 30
 * hours of work (European Commission, ECTS Users' Guide, 2015).
 */
final class AcademicReader {

    private static final int LEAST_HOURS = 25;
    private static final int MOST_HOURS = 30;
    private static final int MINUTES = 60;

    private AcademicReader() {}

    static Optional<CourseAcademics> course(YamlNode sheet) {
        YamlNode block = sheet.get("academic");
        return block.isMissing()
                ? Optional.empty()
                : Optional.of(
                        new CourseAcademics(
                                Fields.text(block.get("level")),
                                Fields.strings(block.get("authors")),
                                Fields.number(block.get("year"))));
    }

    /** Also checks the hours against the credits and against the minutes of the activities. */
    static Optional<ModuleAcademics> module(YamlNode module, Problems problems) {
        YamlNode block = module.get("academic");
        if (block.isMissing()) {
            return Optional.empty();
        }
        ModuleAcademics read =
                new ModuleAcademics(
                        ects(block.get("ects")),
                        Fields.number(block.get("hours").get("taught")),
                        Fields.number(block.get("hours").get("alone")),
                        Fields.texts(block.get("outcomes")),
                        Fields.text(block.get("assessment")));
        checkCredits(read, block, problems);
        checkMinutes(read, module, problems);
        return Optional.of(read);
    }

    private static BigDecimal ects(YamlNode node) {
        try {
            return new BigDecimal(node.textOrEmpty()).stripTrailingZeros();
        } catch (NumberFormatException saidByTheSchema) {
            return BigDecimal.ZERO;
        }
    }

    private static void checkCredits(ModuleAcademics read, YamlNode block, Problems problems) {
        BigDecimal hours = BigDecimal.valueOf(read.hours());
        BigDecimal least = read.ects().multiply(BigDecimal.valueOf(LEAST_HOURS));
        BigDecimal most = read.ects().multiply(BigDecimal.valueOf(MOST_HOURS));
        if (read.ects().signum() > 0 && (hours.compareTo(least) < 0 || hours.compareTo(most) > 0)) {
            problems.error(
                    block.get("hours"),
                    "%d heures de travail ne font pas %s ECTS."
                            .formatted(read.hours(), read.ects().toPlainString()),
                    "Un crédit compte 25 à 30 heures, cours et travail seul ensemble : écrivez de"
                            + " %s à %s heures, ou changez « ects »."
                                    .formatted(whole(least), whole(most)));
        }
    }

    private static String whole(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void checkMinutes(ModuleAcademics read, YamlNode module, Problems problems) {
        int minutes =
                module.get("activities").items().stream()
                        .filter(activity -> !Fields.isRetired(activity))
                        .mapToInt(activity -> Fields.number(activity.get("minutes")))
                        .sum();
        if (read.hours() > 0 && minutes > read.hours() * MINUTES) {
            problems.warning(
                    module.get("academic").get("hours"),
                    "Les activités durent %d minutes, plus que les %d heures du module."
                            .formatted(minutes, read.hours()),
                    "Comptez plus d’heures, ou moins de minutes aux activités.");
        }
    }
}
