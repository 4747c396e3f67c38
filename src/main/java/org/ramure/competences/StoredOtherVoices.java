package org.ramure.competences;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.catalogue.Framework;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredOtherVoices implements OtherVoices {

    private final ReadingRepository readings;
    private final EvidenceRepository evidence;
    private final EntityManager entities;
    private final Grids grids;
    private final Clock clock;

    StoredOtherVoices(
            ReadingRepository readings,
            EvidenceRepository evidence,
            EntityManager entities,
            Grids grids,
            Clock clock) {
        this.readings = readings;
        this.evidence = evidence;
        this.entities = entities;
        this.grids = grids;
        this.clock = clock;
    }

    @Override
    public CompetenceReading record(Submission submission) {
        Optional<ReadingEntity> already =
                readings.inFull(submission.person().value(), List.of(submission.id())).stream()
                        .findFirst();
        if (already.isPresent()) {
            return already.get().toReading();
        }
        check(submission);
        Map<String, Integer> proofs =
                EvidenceRepository.counts(
                        evidence.countByCompetence(
                                submission.person().value(), submission.grid().framework()));
        ReadingEntity reading = ReadingEntity.by(submission, clock.instant());
        for (Answer answer : submission.answers()) {
            reading.rate(
                    answer.competence(),
                    new AssessmentDraft.Answer(answer.level(), answer.practices(), answer.note()),
                    proofs.getOrDefault(answer.competence(), 0));
        }
        entities.persist(reading);
        entities.flush();
        return reading.toReading();
    }

    private void check(Submission submission) {
        Framework grid =
                grids.at(submission.grid().framework(), submission.grid().version())
                        .orElseThrow(() ->
                                new UserFacingException(
                                        "competences.voices.version", submission.grid().version()));
        Set<String> codes = new HashSet<>();
        for (Answer answer : submission.answers()) {
            if (!codes.add(answer.competence()) || !fits(grid, answer)) {
                throw new UserFacingException("competences.voices.unknown", answer.competence());
            }
            if (answer.note().length() > AssessmentDraft.MAX_NOTE) {
                throw new UserFacingException(
                        "competences.voices.long", answer.competence(), AssessmentDraft.MAX_NOTE);
            }
        }
    }

    private static boolean fits(Framework grid, Answer answer) {
        boolean level =
                answer.level() == AssessmentDraft.UNDECIDED
                        || grid.level(answer.level()).isPresent();
        Set<String> practices =
                grid.competence(answer.competence()).stream()
                        .flatMap(competence -> competence.practices().stream())
                        .map(Framework.Practice::id)
                        .collect(Collectors.toSet());
        return level
                && grid.competence(answer.competence()).isPresent()
                && practices.containsAll(answer.practices());
    }

    @Override
    public int open(PersonId person, Collection<UUID> ids) {
        return ids.isEmpty() ? 0 : readings.open(person.value(), ids, clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Spoken> sheets(PersonId person, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : readings.inFull(person.value(), ids).stream()
                        .map(ReadingEntity::toSpoken)
                        .toList();
    }
}
