package org.ramure.competences;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredSelfAssessment implements SelfAssessment {

    private final DraftRepository drafts;
    private final ReadingRepository readings;
    private final EvidenceRepository evidence;
    private final EntityManager entityManager;
    private final Catalogue catalogue;
    private final Clock clock;

    StoredSelfAssessment(
            DraftRepository drafts,
            ReadingRepository readings,
            EvidenceRepository evidence,
            EntityManager entityManager,
            Catalogue catalogue,
            Clock clock) {
        this.drafts = drafts;
        this.readings = readings;
        this.evidence = evidence;
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public CompetenceReading save(PersonId person, Submission submission) {
        Optional<DraftEntity> draft = drafts.findForChange(person.value(), submission.framework());
        Optional<ReadingEntity> already = readings.findOne(submission.id(), person.value());
        if (already.isPresent()) {
            return already.get().toReading();
        }
        DraftEntity open =
                draft.orElseThrow(() -> new UserFacingException("competences.save.nothing"));
        check(open, submission);
        ReadingEntity reading = readingOf(person, open, submission);
        entityManager.persist(reading);
        open.close(submission.competences(), Uuids.next());
        return reading.toReading();
    }

    private static void check(DraftEntity draft, Submission submission) {
        boolean unseen =
                submission.competences().stream()
                        .anyMatch(code -> isUnseen(draft, code, submission.seen()));
        if (unseen || !draft.submission().equals(submission.id())) {
            throw new UserFacingException("competences.save.changed");
        }
        List<String> missing =
                submission.competences().stream().filter(code -> !isAnswered(draft, code)).toList();
        if (!missing.isEmpty()) {
            throw new UserFacingException("competences.save.missing", missing.size());
        }
    }

    private static boolean isUnseen(DraftEntity draft, String code, Map<String, Long> seen) {
        return draft.current(code)
                .map(line -> line.revision() != seen.getOrDefault(code, 0L))
                .orElse(false);
    }

    private static boolean isAnswered(DraftEntity draft, String code) {
        return draft.current(code).map(line -> line.answer().isGiven()).orElse(false);
    }

    private ReadingEntity readingOf(PersonId person, DraftEntity draft, Submission submission) {
        Framework framework = catalogue.framework(submission.framework()).orElseThrow();
        Map<String, Integer> proofs =
                EvidenceRepository.counts(
                        evidence.countByCompetence(person.value(), submission.framework()));
        ReadingEntity reading =
                ReadingEntity.self(person, submission, framework.version(), clock.instant());
        for (String code : submission.competences()) {
            var answer = draft.current(code).orElseThrow().answer();
            reading.rate(code, answer, proofs.getOrDefault(code, 0));
        }
        return reading;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CompetenceReading> madeIn(PersonId person, ActivityId activity) {
        return readings.newestIn(person.value(), activity.value(), Limit.of(1)).stream()
                .findFirst()
                .flatMap(id -> readings.findOne(id, person.value()))
                .map(ReadingEntity::toReading);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ReadingSheet> sheet(PersonId person, UUID reading) {
        return readings.findOne(reading, person.value()).map(ReadingEntity::toSheet);
    }
}
