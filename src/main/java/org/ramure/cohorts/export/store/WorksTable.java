package org.ramure.cohorts.export.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Everyone and every assignment; where an answer to the last version was sent, one line for each
 * criterion with its level. One cohort in memory at once.
 */
@Component
@Order(30)
class WorksTable implements ExportTable {

    private final WorkDesk works;
    private final Participants participants;
    private final EntityManager entities;
    private final Headings headings;

    WorksTable(
            WorkDesk works, Participants participants, EntityManager entities, Headings headings) {
        this.works = works;
        this.participants = participants;
        this.entities = entities;
        this.headings = headings;
    }

    /** A criterion of a sent answer to somebody's last version. */
    record Mark(
            UUID participant,
            String assignment,
            String criterion,
            @Nullable Integer level,
            String comment) {}

    @Override
    public String key() {
        return "travaux";
    }

    @Override
    public String title() {
        return "cohorts.export.works";
    }

    @Override
    public List<String> columns(Language language) {
        return headings.of(
                language,
                "session",
                "familyName",
                "givenName",
                "email",
                "assignment",
                "workState",
                "versions",
                "late",
                "handedInAt",
                "answeredAt",
                "dueOn",
                "criterion",
                "level",
                "levelLabel",
                "comment");
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        for (ExportScope.Session session : scope.cohorts()) {
            Map<ParticipantId, Participant> people = new HashMap<>();
            participants
                    .enrolled(scope.caller(), session.id())
                    .forEach(person -> people.put(person.id(), person));
            Map<String, List<Mark>> marks = marks(session);
            works.rows(scope.caller(), List.of(session.id()))
                    .getOrDefault(session.id(), List.of())
                    .forEach(work -> {
                        Participant person = people.get(work.person());
                        if (person != null) {
                            write(session, person, work, marks, new To(language, rows));
                        }
                    });
        }
    }

    private record To(Language language, Consumer<List<@Nullable Object>> rows) {}

    private Map<String, List<Mark>> marks(ExportScope.Session session) {
        Map<String, List<Mark>> marks = new HashMap<>();
        entities.createQuery(
                        "select s.participantId, s.assignment, l.criterion, l.levelIndex, l.comment"
                                + " from WorkReviewEntity r join r.lines l, WorkSubmissionEntity s"
                                + " where s.id = r.submissionId and s.cohortId = :cohort"
                                + " and r.sentAt is not null and r.versionNumber = s.versions",
                        Mark.class)
                .setParameter("cohort", session.id().value())
                .getResultList()
                .forEach(mark ->
                        marks.computeIfAbsent(
                                        mark.participant() + mark.assignment(),
                                        key -> new ArrayList<>())
                                .add(mark));
        return marks;
    }

    private void write(
            ExportScope.Session session,
            Participant person,
            WorkRow work,
            Map<String, List<Mark>> marks,
            To to) {
        List<Mark> own = marks.getOrDefault(person.id().value() + work.plan().id(), List.of());
        if (own.isEmpty()) {
            to.rows().accept(row(session, person, work, Optional.empty(), to.language()));
        }
        own.forEach(mark ->
                to.rows().accept(row(session, person, work, Optional.of(mark), to.language())));
    }

    private List<@Nullable Object> row(
            ExportScope.Session session,
            Participant person,
            WorkRow work,
            Optional<Mark> mark,
            Language language) {
        Optional<Rubric.Criterion> criterion =
                mark.flatMap(m ->
                        work.plan().rubric().stream()
                                .flatMap(rubric -> rubric.criteria().stream())
                                .filter(c -> c.id().equals(m.criterion()))
                                .findFirst());
        Optional<Integer> level = mark.map(Mark::level);
        return Headings.row(
                session.title(),
                person.familyName(),
                person.givenName(),
                person.email(),
                work.plan().title().in(language),
                headings.text(language, "cohorts.work.state." + work.state()),
                work.versions(),
                work.late(),
                Headings.moment(work.handedInAt()),
                Headings.moment(work.answeredAt()),
                work.terms().dueOn(),
                criterion.map(c -> c.label().in(language)).orElse(""),
                level.map(l -> (Object) (l + 1)).orElse(null),
                label(criterion, level, language),
                mark.map(Mark::comment).orElse(""));
    }

    private static String label(
            Optional<Rubric.Criterion> criterion, Optional<Integer> level, Language language) {
        return criterion
                .flatMap(c ->
                        level.filter(l -> l < c.levels().size())
                                .map(l -> c.levels().get(l).label().in(language)))
                .orElse("");
    }
}
