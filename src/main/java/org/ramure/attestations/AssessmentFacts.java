package org.ramure.attestations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.attestations.facts.AssessmentMode;
import org.ramure.attestations.facts.AttestationFacts;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.CompetenceReading.Rating;
import org.ramure.shared.Language;
import org.ramure.shared.Wording;

/** Turns a reading and the framework it was made on into what a paper states, line by line. */
final class AssessmentFacts {

    private AssessmentFacts() {}

    static AttestationFacts.Assessment of(
            Framework framework, CompetenceReading reading, Language language) {
        AssessmentMode mode = mode(reading.voice());
        List<AttestationFacts.Line> lines =
                framework.competences().stream()
                        .map(c -> line(framework, c, rating(reading, c.code()), mode, language))
                        .toList();
        return new AttestationFacts.Assessment(
                framework.slug(),
                framework.title().in(language),
                framework.version(),
                isReconstructed(framework),
                framework.provenance().source(),
                LocalDate.ofInstant(reading.takenAt(), Wording.ZONE),
                reading.moment().name(),
                framework.levels().stream()
                        .map(level ->
                                new AttestationFacts.LevelMeaning(
                                        level.number(),
                                        level.label().in(language),
                                        level.description().in(language)))
                        .toList(),
                lines);
    }

    private static Optional<Rating> rating(CompetenceReading reading, String competence) {
        return reading.ratings().stream()
                .filter(rating -> rating.competence().equals(competence))
                .findFirst();
    }

    private static AttestationFacts.Line line(
            Framework framework,
            Framework.Competence competence,
            Optional<Rating> rating,
            AssessmentMode mode,
            Language language) {
        String label = competence.label().in(language);
        int described = competence.practices().size();
        Optional<Framework.Level> level = rating.flatMap(r -> framework.level(r.level()));
        if (rating.isEmpty() || level.isEmpty()) {
            return new AttestationFacts.Line(
                    competence.code(), label, 0, "", AssessmentMode.NONE, 0, described, 0);
        }
        long recognised =
                competence.practices().stream()
                        .filter(p -> rating.get().practices().contains(p.id()))
                        .count();
        return new AttestationFacts.Line(
                competence.code(),
                label,
                level.get().number(),
                level.get().label().in(language),
                mode,
                (int) recognised,
                described,
                rating.get().evidenceCount());
    }

    private static boolean isReconstructed(Framework framework) {
        return framework.provenance().isReconstructed()
                || framework.levels().stream().anyMatch(l -> l.provenance().isReconstructed())
                || framework.competences().stream().anyMatch(c -> c.provenance().isReconstructed());
    }

    private static AssessmentMode mode(CompetenceReading.Voice voice) {
        return switch (voice) {
            case SELF -> AssessmentMode.SELF;
            case PEER -> AssessmentMode.PEER;
            case FACILITATOR -> AssessmentMode.FACILITATOR;
            case TUTOR -> AssessmentMode.TUTOR;
            case JURY -> AssessmentMode.JURY;
        };
    }
}
