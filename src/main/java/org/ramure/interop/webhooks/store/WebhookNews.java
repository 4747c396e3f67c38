package org.ramure.interop.webhooks.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationChanged;
import org.ramure.attestations.SessionAttestations;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.event.AttendanceClosed;
import org.ramure.cohorts.event.CohortStatusChanged;
import org.ramure.cohorts.event.HalfDayChanged;
import org.ramure.cohorts.event.PlaceChanged;
import org.ramure.interop.webhooks.WebhookType;
import org.ramure.interop.webhooks.store.WebhookOutbox.Happened;
import org.ramure.learning.ActivityDone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what other modules say, in their transactions, and says as little of it as is needed. */
@Component
class WebhookNews {

    private final WebhookOutbox outbox;
    private final CohortAccess cohorts;
    private final SessionAttestations attestations;

    WebhookNews(WebhookOutbox outbox, CohortAccess cohorts, SessionAttestations attestations) {
        this.outbox = outbox;
        this.cohorts = cohorts;
        this.attestations = attestations;
    }

    private void ofSession(WebhookType type, CohortId cohort, Map<String, ?> data) {
        outbox.tell(
                type,
                owner -> cohorts.runs(owner, cohort),
                () -> Optional.of(new Happened(type, null, data)));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @EventListener
    void on(CohortStatusChanged changed) {
        ofSession(
                WebhookType.SESSION_STATUS_CHANGED,
                changed.cohort(),
                Map.of("session", changed.cohort().toString(), "status", lower(changed.status())));
    }

    @EventListener
    void on(HalfDayChanged changed) {
        ofSession(
                WebhookType.SESSION_HALF_DAY_CHANGED,
                changed.cohort(),
                Map.of(
                        "session",
                        changed.cohort().toString(),
                        "half_day",
                        changed.halfDay().toString(),
                        "sequence",
                        changed.sequence()));
    }

    @EventListener
    void on(PlaceChanged changed) {
        ofSession(
                WebhookType.SESSION_PLACE_CHANGED,
                changed.cohort(),
                Map.of(
                        "session",
                        changed.cohort().toString(),
                        "participant",
                        changed.participant().toString(),
                        "status",
                        lower(changed.status())));
    }

    @EventListener
    void on(AttendanceClosed closed) {
        ofSession(
                WebhookType.SESSION_ATTENDANCE_CLOSED,
                closed.cohort(),
                Map.of(
                        "session",
                        closed.cohort().toString(),
                        "half_day",
                        closed.halfDay().toString()));
    }

    /** Whose it is stays out of the data; a pseudonym is added when it is sent. */
    @EventListener
    void on(ActivityDone done) {
        WebhookType type = WebhookType.LEARNING_ACTIVITY_DONE;
        outbox.tell(
                type,
                any -> true,
                () ->
                        Optional.of(
                                new Happened(
                                        type,
                                        done.person(),
                                        Map.of("activity", done.activity().toString()))));
    }

    @EventListener
    void on(AttestationChanged changed) {
        WebhookType type =
                changed.change() == AttestationChanged.Change.ISSUED
                        ? WebhookType.ATTESTATION_ISSUED
                        : WebhookType.ATTESTATION_CHANGED;
        outbox.tell(
                type,
                any -> true,
                () ->
                        Optional.ofNullable(
                                        attestations
                                                .find(List.of(changed.attestation()))
                                                .get(changed.attestation()))
                                .map(paper -> new Happened(type, null, data(changed, paper))));
    }

    private static Map<String, ?> data(AttestationChanged changed, Attestation paper) {
        return Map.of(
                "number",
                paper.number(),
                "kind",
                lower(paper.kind()),
                "change",
                lower(changed.change()));
    }

    @EventListener
    void on(CoursePublished published) {
        WebhookType type = WebhookType.RELEASE_PUBLISHED;
        outbox.tell(
                type,
                any -> true,
                () ->
                        Optional.of(
                                new Happened(
                                        type,
                                        null,
                                        Map.of(
                                                "course",
                                                published.release().course(),
                                                "release",
                                                published.release().id().hash(),
                                                "version",
                                                published.release().version()))));
    }
}
