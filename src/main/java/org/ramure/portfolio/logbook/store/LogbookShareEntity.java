package org.ramure.portfolio.logbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.Extract;
import org.ramure.portfolio.logbook.Extracts.NewExtract;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.portfolio.logbook.SharedExtract.State;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_logbook_share}. */
@Entity
@Table(name = "portfolio_logbook_share")
class LogbookShareEntity {

    @Id private UUID id;
    private UUID entryId;
    private UUID personId;
    private UUID cohortId;
    private @Nullable UUID readerId;

    @Enumerated(EnumType.STRING)
    private LogbookTurn turn;

    private String prompt;
    private LocalDate about;
    private String title;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    private String files;
    private Instant sharedAt;
    private LocalDate untilDay;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LogbookShareEntity() {}

    LogbookShareEntity(LogbookEntryEntity entry, PersonId owner, NewExtract asked, Instant now) {
        LogbookDetails details = entry.details();
        this.id = Uuids.next();
        this.entryId = entry.id();
        this.personId = owner.value();
        this.cohortId = asked.cohort().value();
        this.readerId = asked.reader().map(PersonId::value).orElse(null);
        this.turn = details.turn();
        this.prompt = details.prompt();
        this.about = details.about();
        this.title = asked.title();
        this.body = asked.text();
        this.files = join(asked.files());
        this.sharedAt = now;
        this.untilDay = asked.until();
    }

    private static String join(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    }

    void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
    }

    UUID id() {
        return id;
    }

    UUID entry() {
        return entryId;
    }

    UUID owner() {
        return personId;
    }

    UUID cohort() {
        return cohortId;
    }

    Optional<UUID> reader() {
        return Optional.ofNullable(readerId);
    }

    Set<UUID> files() {
        return Arrays.stream(files.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    LocalDate until() {
        return untilDay;
    }

    State state(LocalDate today) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return today.isAfter(untilDay) ? State.EXPIRED : State.OPEN;
    }

    Extract toExtract(String author, List<LogbookFile> ticked) {
        return new Extract(
                id, author, turn, prompt, about, title, body, ticked, sharedAt, untilDay);
    }
}
