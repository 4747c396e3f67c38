package org.ramure.portfolio.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.competences.ReadingSheet;
import org.ramure.shared.LocalizedText;

/**
 * What may be seen of a round: a column for each voice, in the order self, peers, facilitator,
 * tutor, jury; never added up. {@code grid} is the newest version among them.
 */
public record SideBySide(
        UUID round, LocalizedText label, Framework grid, List<Column> columns, int hidden) {

    /** From so many levels between oneself and another on, a difference is named. */
    public static final int FAR = 2;

    /** One reading; {@code name} as in {@link Asked}. */
    public record Column(UUID ask, Voice voice, String name, String role, ReadingSheet sheet) {

        /** The level of a competence, 0 where none was given. */
        public int level(String competence) {
            return sheet.entries().stream()
                    .filter(entry -> entry.competence().equals(competence))
                    .mapToInt(ReadingSheet.Entry::level)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** The learner sees themselves {@code apart} levels higher (or lower, below 0) than a voice. */
    public record Gap(Column other, int own, int theirs) {

        public int apart() {
            return own - theirs;
        }
    }

    public Optional<Column> self() {
        return columns.stream().filter(column -> column.voice() == Voice.SELF).findFirst();
    }

    /** The voices that are far from the learner's own on this competence. */
    public List<Gap> gaps(String competence) {
        int own = self().map(column -> column.level(competence)).orElse(0);
        return columns.stream()
                .filter(column -> column.voice() != Voice.SELF)
                .map(column -> new Gap(column, own, column.level(competence)))
                .filter(gap -> gap.own() > 0 && gap.theirs() > 0)
                .filter(gap -> Math.abs(gap.apart()) >= FAR)
                .toList();
    }

    /** Whether some column was made on another version than the grid shown. */
    public boolean acrossVersions() {
        return columns.stream()
                .anyMatch(column ->
                        !column.sheet().reading().frameworkVersion().equals(grid.version()));
    }
}
