package org.ramure.portfolio.logbook.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.assessment.Entry;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_logbook_entry}. */
@Entity
@Table(name = "portfolio_logbook_entry")
@SuppressWarnings("UnusedVariable") // columns that queries read
class LogbookEntryEntity {

    @Id private UUID id;
    private UUID personId;
    private @Nullable UUID cohortId;

    @Enumerated(EnumType.STRING)
    private LogbookTurn turn;

    private String prompt;
    private LocalDate about;
    private String title;
    private String searchTitle;
    private long titleVersion;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    @Column(columnDefinition = "LONGTEXT")
    private String searchBody;

    private long bodyVersion;
    private Instant createdAt;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LogbookEntryEntity() {}

    LogbookEntryEntity(PersonId person, LogbookDetails details, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.turn = details.turn();
        this.prompt = details.prompt();
        this.cohortId = details.cohort().map(CohortId::value).orElse(null);
        this.about = details.about();
        this.title = "";
        this.searchTitle = "";
        this.body = "";
        this.searchBody = "";
        this.createdAt = now;
        this.savedAt = now;
    }

    void settle(LogbookDetails details) {
        turn = details.turn();
        prompt = details.prompt();
        cohortId = details.cohort().map(CohortId::value).orElse(null);
        about = details.about();
    }

    UUID id() {
        return id;
    }

    LogbookDetails details() {
        return new LogbookDetails(
                turn, prompt, Optional.ofNullable(cohortId).map(CohortId::new), about);
    }

    Entry title() {
        return new Entry(title, titleVersion, savedAt);
    }

    Entry text() {
        return new Entry(body, bodyVersion, savedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    LogbookEntry toEntry(List<LogbookFile> files) {
        return new LogbookEntry(id, details(), title(), text(), files, createdAt);
    }
}
