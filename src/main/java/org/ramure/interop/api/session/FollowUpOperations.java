package org.ramure.interop.api.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.Attestation;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.edition.OnlineParts;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiFields;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiPaging;
import org.ramure.interop.api.ApiPaging.Listing;
import org.ramure.interop.api.ApiRequest;
import org.ramure.learning.Progress;
import org.ramure.learning.ProgressOverview;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** What became of the people of a session: presence, progress, papers. */
@Component
class FollowUpOperations implements ApiOperations {

    private final CohortAccess access;
    private final Participants participants;
    private final Attendance attendance;
    private final Awards awards;
    private final OnlineParts parts;
    private final Progress progress;

    FollowUpOperations(
            CohortAccess access,
            Participants participants,
            Attendance attendance,
            Awards awards,
            OnlineParts parts,
            Progress progress) {
        this.access = access;
        this.participants = participants;
        this.attendance = attendance;
        this.awards = awards;
        this.parts = parts;
        this.progress = progress;
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.of(
                "listAttendance", this::attendance,
                "listProgress", this::progress,
                "listSessionAttestations", this::attestations);
    }

    private Cohort session(ApiRequest request) {
        return access.requireRunning(request.person(), new CohortId(request.id("session")));
    }

    private record Line(AttendanceSheet sheet, AttendanceRecord record) {

        String key() {
            return sheet.halfDay().startsAt().toInstant()
                    + " "
                    + sheet.halfDay().id()
                    + " "
                    + record.participant();
        }
    }

    private ApiAnswer attendance(ApiRequest request) {
        List<Line> lines =
                attendance.register(request.person(), session(request).id()).sheets().stream()
                        .flatMap(sheet ->
                                sheet.records().stream().map(record -> new Line(sheet, record)))
                        .toList();
        return ApiPaging.page(request, Listing.of(lines, Line::key, line -> record(line.record())));
    }

    private static Map<String, @Nullable Object> record(AttendanceRecord record) {
        return ApiFields.with("half_day", record.halfDay().value())
                .and("participant", record.participant().value())
                .and("status", record.status())
                .and("prescribed_minutes", record.prescribedMinutes())
                .and("observed_minutes", record.observedMinutes())
                .and("signed_at", record.signature().map(signed -> signed.at()))
                .toMap();
    }

    private ApiAnswer progress(ApiRequest request) {
        Cohort cohort = session(request);
        Optional<Itinerary> part = parts.of(cohort.id(), cohort.template());
        List<Participant> people = participants.enrolled(request.person(), cohort.id());
        return ApiPaging.page(
                request,
                new Listing<>(
                        people,
                        person -> person.id().toString(),
                        false,
                        page -> progress(page, part)));
    }

    private List<?> progress(List<Participant> page, Optional<Itinerary> part) {
        List<PersonId> known =
                page.stream().map(Participant::person).flatMap(Optional::stream).toList();
        Map<PersonId, Map<ActivityId, Instant>> done = progress.doneAt(known);
        return page.stream()
                .map(person -> {
                    Map<ActivityId, Instant> theirs =
                            person.person()
                                    .map(id -> done.getOrDefault(id, Map.of()))
                                    .orElse(Map.of());
                    return line(person.id(), part.map(it -> ProgressOverview.on(it, theirs)));
                })
                .toList();
    }

    private static Map<String, @Nullable Object> line(
            ParticipantId person, Optional<ProgressOverview> overview) {
        List<ApiFields> done =
                overview.map(there -> there.doneAt().entrySet().stream()).stream()
                        .flatMap(all -> all)
                        .sorted(
                                Map.Entry.<ActivityId, Instant>comparingByValue()
                                        .thenComparing(
                                                Comparator.comparing(
                                                        one -> one.getKey().toString())))
                        .map(one ->
                                ApiFields.with("activity", one.getKey().value())
                                        .and("done_at", one.getValue()))
                        .toList();
        return ApiFields.with("participant", person.value())
                .and("steps", overview.map(there -> there.itinerary().steps().size()).orElse(0))
                .and("done", overview.map(ProgressOverview::stepsDone).orElse(0))
                .and("minutes_left", overview.map(ProgressOverview::minutesLeft).orElse(0))
                .and("activities", done)
                .toMap();
    }

    private record Paper(ParticipantId person, Attestation attestation) {}

    private ApiAnswer attestations(ApiRequest request) {
        List<Paper> papers =
                awards.preview(request.person(), session(request).id()).lines().stream()
                        .filter(line -> line.paper().isPresent())
                        .map(line ->
                                new Paper(
                                        line.person(),
                                        Objects.requireNonNull(line.paper().orElse(null))))
                        .toList();
        return ApiPaging.page(
                request,
                Listing.of(
                        papers,
                        paper -> paper.attestation().number(),
                        paper ->
                                ApiFields.with("participant", paper.person().value())
                                        .and("number", paper.attestation().number())
                                        .and("title", paper.attestation().title())
                                        .and("kind", paper.attestation().kind())
                                        .and("issued_at", paper.attestation().issuedAt())
                                        .and("status", paper.attestation().state().status())
                                        .and(
                                                "verification_url",
                                                paper.attestation().verificationUrl())
                                        .toMap()));
    }
}
