package org.ramure.cohorts.export.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Everyone who was ever invited or came, and what became of their place. */
@Component
@Order(10)
class ParticipantsTable implements ExportTable {

    private static final int FETCHED = 500;

    private final EntityManager entities;
    private final Headings headings;
    private final TransactionTemplate reading;

    ParticipantsTable(
            EntityManager entities, Headings headings, PlatformTransactionManager manager) {
        this.entities = entities;
        this.headings = headings;
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
    }

    /** A line, as the database gives it. */
    record Line(
            UUID cohort,
            String familyName,
            String givenName,
            String email,
            String organisation,
            String group,
            ParticipantStatus status,
            Participant.Origin origin,
            Language language,
            Instant invitedAt,
            @Nullable Instant answeredAt) {}

    @Override
    public String key() {
        return "participants";
    }

    @Override
    public String title() {
        return "cohorts.export.participants";
    }

    @Override
    public List<String> columns(Language language) {
        return headings.of(
                language,
                "session",
                "firstDay",
                "lastDay",
                "sessionStatus",
                "familyName",
                "givenName",
                "email",
                "organisation",
                "group",
                "place",
                "origin",
                "language",
                "invitedAt",
                "answeredAt");
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        Map<UUID, ExportScope.Session> sessions = new HashMap<>();
        scope.cohorts().forEach(s -> sessions.put(s.id().value(), s));
        if (sessions.isEmpty()) {
            return;
        }
        reading.executeWithoutResult(status -> {
            try (Stream<Line> lines = lines(sessions)) {
                lines.forEach(line -> rows.accept(row(line, sessions, language)));
            }
        });
    }

    private Stream<Line> lines(Map<UUID, ExportScope.Session> sessions) {
        return entities.createQuery(
                        "select p.cohortId, p.familyName, p.givenName, p.email, p.organisation,"
                                + " p.groupName, p.status, p.origin, p.language, p.invitedAt,"
                                + " p.answeredAt from ParticipantEntity p, CohortEntity c"
                                + " where c.id = p.cohortId and c.id in :cohorts"
                                + " order by c.firstDay, c.title, c.id, p.familyName, p.givenName,"
                                + " p.email",
                        Line.class)
                .setParameter("cohorts", sessions.keySet())
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .getResultStream();
    }

    private List<@Nullable Object> row(
            Line line, Map<UUID, ExportScope.Session> sessions, Language language) {
        ExportScope.Session session = java.util.Objects.requireNonNull(sessions.get(line.cohort()));
        return Headings.row(
                session.title(),
                session.firstDay(),
                session.lastDay(),
                headings.text(language, "cohorts.status." + session.status()),
                line.familyName(),
                line.givenName(),
                line.email(),
                line.organisation(),
                line.group(),
                headings.text(language, "cohorts.place." + line.status()),
                headings.text(language, "cohorts.export.origin." + line.origin()),
                line.language().code(),
                Headings.moment(Optional.of(line.invitedAt())),
                Headings.moment(Optional.ofNullable(line.answeredAt())));
    }
}
