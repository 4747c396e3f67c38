package org.ramure.attestations;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramure.attestations.facts.CanonicalJson;
import org.ramure.attestations.facts.VerificationCode;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/**
 * A person's attestations, moved, exported and erased with them. After erasure the register keeps
 * number, code, fingerprints and events, so that a paper in someone's hand still meets an answer;
 * the facts stay, without the name, only where the holder asked for that.
 */
@Component
class AttestationData implements PersonalData {

    private final AttestationRepository attestations;
    private final EventRepository eventRows;
    private final EventLog events;

    AttestationData(
            AttestationRepository attestations, EventRepository eventRows, EventLog events) {
        this.attestations = attestations;
        this.eventRows = eventRows;
        this.events = events;
    }

    @Override
    public String section() {
        return "attestations";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        attestations.handOver(guest.value(), account.value());
        eventRows.handOver(guest.value(), account.value());
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<AttestationRow> rows = attestations.rowsOf(person.value());
        var happened = events.byAttestation(rows);
        return Map.of(
                "attestations",
                rows.stream()
                        .map(row -> one(row, happened.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    private Map<String, Object> one(AttestationRow row, List<EventEntity> happened) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", row.number());
        all.put("code", new VerificationCode(row.code()).grouped());
        all.put("issuedAt", row.issuedAt().toString());
        attestations
                .findById(row.id())
                .ifPresent(entity -> {
                    all.put("factsSha256", entity.fingerprint().hex());
                    String facts = entity.facts();
                    if (facts != null) {
                        all.put("facts", CanonicalJson.tree(CanonicalJson.read(facts)));
                    }
                    String occasion = entity.occasion();
                    if (occasion != null) {
                        all.put("givenFor", occasion);
                    }
                    byte[] pdf = entity.pdf();
                    if (pdf != null) {
                        all.put("pdfBase64", Base64.getEncoder().encodeToString(pdf));
                    }
                });
        all.put("events", happened.stream().map(event -> event(event, row)).toList());
        return all;
    }

    private static Map<String, Object> event(EventEntity event, AttestationRow row) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", event.kind().name());
        all.put("at", event.happenedAt().toString());
        all.put("by", Objects.equals(event.actor(), row.personId()) ? "holder" : "issuer");
        String detail = event.detailOrNull();
        if (detail != null) {
            all.put("detail", detail);
        }
        return all;
    }

    @Override
    public void erase(PersonId person) {
        List<AttestationRow> rows = attestations.rowsOf(person.value());
        for (StandingRow standing : events.states(rows)) {
            AttestationRow row = standing.row();
            String nameless = standing.state().keepVerifiable() ? namelessFacts(row) : null;
            events.add(row.id(), EventKind.ERASED, null, null);
            attestations.erase(row.id(), nameless);
        }
        eventRows.forget(person.value());
    }

    private @org.jspecify.annotations.Nullable String namelessFacts(AttestationRow row) {
        return attestations
                .findById(row.id())
                .map(AttestationEntity::facts)
                .map(facts -> CanonicalJson.of(CanonicalJson.read(facts).withoutName()))
                .orElse(null);
    }
}
