package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.template.Assignment;
import org.ramure.cohorts.template.PeerReview;
import org.ramure.cohorts.template.Templates;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredHandedIns implements HandedIns {

    private final EntityManager entities;
    private final WorkGround ground;
    private final WorkReading reading;
    private final WorkRows rows;
    private final WorkFiles files;
    private final Templates templates;

    StoredHandedIns(
            EntityManager entities,
            WorkGround ground,
            WorkReading reading,
            WorkRows rows,
            WorkFiles files,
            Templates templates) {
        this.entities = entities;
        this.ground = ground;
        this.reading = reading;
        this.rows = rows;
        this.files = files;
        this.templates = templates;
    }

    @Override
    public WorkPlan plan(Task task) {
        return reading.plan(task);
    }

    @Override
    public Optional<PeerReview> review(Task task) {
        return ground.sites(List.of(task.cohort().value())).stream()
                .findFirst()
                .flatMap(site -> templates.find(site.template()))
                .flatMap(template -> template.materials().assignment(task.assignment()))
                .flatMap(Assignment::review);
    }

    private record Row(UUID person, String group, int version, boolean late) {}

    @Override
    public List<Piece> of(Task task) {
        return entities
                .createQuery(
                        "select p.id, p.groupName, s.versions, s.late from WorkSubmissionEntity s,"
                                + " ParticipantEntity p where p.id = s.participantId"
                                + " and s.cohortId = :cohort and s.assignment = :assignment"
                                + " and s.versions > 0 and p.status ="
                                + " org.ramure.cohorts.ParticipantStatus.ENROLLED order by p.id",
                        Row.class)
                .setParameter("cohort", task.cohort().value())
                .setParameter("assignment", task.assignment())
                .getResultList()
                .stream()
                .map(row ->
                        new Piece(
                                new ParticipantId(row.person()),
                                row.group(),
                                row.version(),
                                row.late()))
                .toList();
    }

    @Override
    public Optional<HandedIn> version(Task task, ParticipantId person, int number) {
        TaskOf theirs = new TaskOf(task.cohort().value(), task.assignment(), person.value());
        return reading.work(theirs, reading.plan(task)).versions().stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    @Override
    public Optional<Works.Download> file(UUID id) {
        return rows.file(id)
                .filter(file -> file.versionNumber() != WorkFileEntity.DRAFT)
                .map(file -> new Works.Download(file.toFile(), files.pathOf(file.storedFile())));
    }
}
