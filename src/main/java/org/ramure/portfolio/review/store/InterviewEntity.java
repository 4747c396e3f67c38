package org.ramure.portfolio.review.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_review_interview}: one learner's last talk with a facilitator. */
@Entity
@Table(name = "portfolio_review_interview")
@SuppressWarnings("UnusedVariable") // columns that queries read
class InterviewEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;

    @Column(columnDefinition = "LONGTEXT")
    private String answers;

    @Column(columnDefinition = "LONGTEXT")
    private String tabled;

    @Column(columnDefinition = "LONGTEXT")
    private String choices;

    private @Nullable Instant learnerConfirmedAt;
    private @Nullable Instant facilitatorConfirmedAt;
    private String facilitatorName;

    @Column(columnDefinition = "LONGTEXT")
    private @Nullable String statement;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InterviewEntity() {}

    InterviewEntity(UUID cohort, UUID participant) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.participantId = participant;
        this.answers = StatementJson.write(Map.of());
        this.tabled = "";
        this.choices = "";
        this.facilitatorName = "";
    }

    UUID participant() {
        return participantId;
    }

    long version() {
        return version;
    }

    /** What was answered before fields saved themselves. */
    Map<String, String> answers() {
        return StatementJson.answers(answers);
    }

    /** The readings that lie on the table. */
    Set<UUID> tabled() {
        return tabled.lines().map(UUID::fromString).collect(Collectors.toCollection(HashSet::new));
    }

    void table(Set<UUID> readings) {
        tabled = readings.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
        Map<String, UUID> left = choices();
        left.values().removeIf(reading -> !readings.contains(reading));
        choose(left);
    }

    /** By competence. */
    Map<String, UUID> choices() {
        Map<String, UUID> all = new TreeMap<>();
        choices.lines()
                .map(line -> line.split("=", 2))
                .forEach(parts -> all.put(parts[0], UUID.fromString(parts[1])));
        return all;
    }

    /** Whoever confirmed something else has not confirmed this. */
    void choose(Map<String, UUID> chosen) {
        String lines =
                new TreeMap<>(chosen)
                        .entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining("\n"));
        if (!lines.equals(choices)) {
            choices = lines;
            learnerConfirmedAt = null;
            facilitatorConfirmedAt = null;
            facilitatorName = "";
        }
    }

    Optional<Instant> learnerConfirmedAt() {
        return Optional.ofNullable(learnerConfirmedAt);
    }

    Optional<Instant> facilitatorConfirmedAt() {
        return Optional.ofNullable(facilitatorConfirmedAt);
    }

    String facilitator() {
        return facilitatorName;
    }

    void confirmAsLearner(Instant now) {
        learnerConfirmedAt = now;
    }

    void confirmAsFacilitator(String name, Instant now) {
        facilitatorConfirmedAt = now;
        facilitatorName = name;
    }

    boolean isConfirmedByBoth() {
        return learnerConfirmedAt != null && facilitatorConfirmedAt != null;
    }

    void freeze(String facts) {
        statement = facts;
    }

    Optional<String> statement() {
        return Optional.ofNullable(statement);
    }
}
