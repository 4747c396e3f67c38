package org.ramure.competences;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person is preparing on one framework, kept on the server while they go. {@code submission}
 * changes each time a reading is made of it; {@code at} is the competence that was open last.
 */
public record AssessmentDraft(
        UUID submission,
        String framework,
        List<Line> lines,
        List<SetAside> setAside,
        @Nullable String at) {

    /** The level of an answer « je ne sais pas encore ». */
    public static final int UNDECIDED = 0;

    /** The longest note, in characters. */
    public static final int MAX_NOTE = 4000;

    /**
     * What a person says about one competence: level from 1, {@link #UNDECIDED}, or null while they
     * have not answered; ids of the practices they ticked; a note in their words.
     */
    public record Answer(@Nullable Integer level, Set<String> practices, String note) {

        public static final Answer BLANK = new Answer(null, Set.of(), "");

        public Answer {
            practices = Set.copyOf(practices);
        }

        public boolean isGiven() {
            return level != null;
        }

        public Answer withLevel(@Nullable Integer chosen) {
            return new Answer(chosen, practices, note);
        }

        public Answer withPractices(Set<String> ticked) {
            return new Answer(level, ticked, note);
        }

        public Answer withNote(String written) {
            return new Answer(level, practices, written);
        }
    }

    /**
     * The current answer on one competence. {@code revision} counts the changes of level and
     * practices from 1, {@code noteVersion} those of the note (0 while there is none).
     */
    public record Line(
            String competence, Answer answer, long revision, long noteVersion, Instant writtenAt) {}

    /** What another tab or device replaced, kept until the person takes it back or lets it go. */
    public record SetAside(UUID id, String competence, Answer answer, Instant writtenAt) {}

    /** The current line; a blank one at revision 0 while nothing was said. */
    public Line lineOrBlank(String competence) {
        return line(competence)
                .orElseGet(() -> new Line(competence, Answer.BLANK, 0, 0, Instant.EPOCH));
    }

    public Optional<Line> line(String competence) {
        return lines.stream().filter(line -> line.competence().equals(competence)).findFirst();
    }

    /** The current answer, blank while nothing was said. */
    public Answer answer(String competence) {
        return line(competence).map(Line::answer).orElse(Answer.BLANK);
    }

    public List<SetAside> setAside(String competence) {
        return setAside.stream().filter(other -> other.competence().equals(competence)).toList();
    }

    /** Whether nothing was said yet. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.answer().equals(Answer.BLANK));
    }

    /** How many of these competences have an answer. */
    public int answered(List<String> competences) {
        return (int) competences.stream().filter(code -> answer(code).isGiven()).count();
    }
}
