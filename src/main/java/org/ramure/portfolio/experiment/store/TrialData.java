package org.ramure.portfolio.experiment.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.Event;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;
import org.ramure.portfolio.experiment.TrialClaim;
import org.ramure.portfolio.experiment.TrialEvidence;
import org.springframework.stereotype.Component;

/**
 * A person's trials, exported or erased with them. Feedback they gave to others stays with those
 * others, without their name.
 */
@Component
class TrialData implements PersonalData {

    private static final UUID NOBODY = new UUID(0, 0);

    private final TrialRows rows;
    private final TrialGround ground;
    private final TrialFiles files;

    TrialData(TrialRows rows, TrialGround ground, TrialFiles files) {
        this.rows = rows;
        this.ground = ground;
        this.files = files;
    }

    @Override
    public String section() {
        return "portfolio-experiments";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no trials
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "trials",
                rows.of(person.value()).stream().map(this::trial).toList(),
                "feedbackGiven",
                ground.loops(rows.asksOf(person.value()), true).stream()
                        .flatMap(loop -> loop.events().stream())
                        .filter(event -> event.kind() == Kind.GIVEN)
                        .map(TrialData::event)
                        .toList());
    }

    private Map<String, Object> trial(TrialEntity trial) {
        List<UUID> one = List.of(trial.id());
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("createdAt", trial.createdAt().toString());
        ground.texts(trial.id()).forEach((key, entry) -> line.put(key, entry.content()));
        line.put("evidence", rows.evidence(one).stream().map(TrialData::evidence).toList());
        line.put(
                "feedback",
                ground.loops(rows.asks(one), true).stream()
                        .map(FeedbackLoop::events)
                        .map(events -> events.stream().map(TrialData::event).toList())
                        .toList());
        line.put(
                "claims",
                rows.claims(one).stream()
                        .map(TrialClaimEntity::toClaim)
                        .map(TrialData::claim)
                        .toList());
        return line;
    }

    private static Map<String, Object> event(Event event) {
        return Map.of(
                "kind", event.kind().name(), "text", event.text(), "at", event.at().toString());
    }

    private static Map<String, Object> evidence(TrialEvidenceEntity row) {
        TrialEvidence evidence = row.toEvidence();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", evidence.kind().name());
        line.put("title", evidence.title());
        line.put("link", evidence.link().orElse(""));
        line.put("text", evidence.text().orElse(""));
        line.put("file", evidence.file().map(TrialEvidence.File::name).orElse(""));
        line.put("sha256", row.hash().orElse(""));
        line.put("addedAt", evidence.addedAt().toString());
        return line;
    }

    private static Map<String, Object> claim(TrialClaim claim) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("framework", claim.framework() + " " + claim.frameworkVersion());
        line.put("competence", claim.competence());
        line.put("level", claim.level());
        line.put("practices", List.copyOf(claim.practices()));
        line.put("reason", claim.reason());
        line.put("claimedAt", claim.claimedAt().toString());
        line.put("withdrawn", claim.withdrawn());
        return line;
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> trials = rows.of(person.value()).stream().map(TrialEntity::id).toList();
        files.store()
                .deleteAfterCommit(
                        rows.evidence(trials).stream()
                                .flatMap(row -> row.storedFile().stream())
                                .toList());
        rows.deleteAll(trials);
        rows.forgetGiver(person.value(), NOBODY);
    }
}
