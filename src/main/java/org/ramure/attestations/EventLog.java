package org.ramure.attestations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happened to attestations, and where they stand because of it. */
@Component
class EventLog {

    private final EventRepository events;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    EventLog(EventRepository events, Clock clock, ApplicationEventPublisher publisher) {
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    void add(UUID attestation, EventKind kind, @Nullable String detail, @Nullable PersonId actor) {
        events.save(
                new EventEntity(
                        attestation,
                        kind,
                        detail,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        actor == null ? null : actor.value()));
        AttestationChanged.Change.of(kind.name())
                .ifPresent(change ->
                        publisher.publishEvent(
                                new AttestationChanged(new AttestationId(attestation), change)));
    }

    AttestationState state(AttestationRow row) {
        return AttestationState.of(row, events.of(List.of(row.id())));
    }

    /** Where all these rows stand, in their order, by one query. */
    List<StandingRow> states(Collection<AttestationRow> rows) {
        Map<UUID, List<EventEntity>> happened = byAttestation(rows);
        return rows.stream()
                .map(row ->
                        new StandingRow(
                                row,
                                AttestationState.of(
                                        row, happened.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    /** The events of all these rows, oldest first, by one query. */
    Map<UUID, List<EventEntity>> byAttestation(Collection<AttestationRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return events.of(rows.stream().map(AttestationRow::id).toList()).stream()
                .collect(Collectors.groupingBy(EventEntity::attestationId));
    }
}
