package org.ramure.interop.api.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Invited;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiFields;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiPaging;
import org.ramure.interop.api.ApiPaging.Listing;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.interop.api.ApiRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The people of a session: who they are, inviting them, giving and taking places. */
@Component
class ParticipantOperations implements ApiOperations {

    private static final int ALL = 100_000;

    private final CohortAccess access;
    private final Participants participants;

    ParticipantOperations(CohortAccess access, Participants participants) {
        this.access = access;
        this.participants = participants;
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.of(
                "listParticipants", this::list,
                "inviteParticipants", this::invite,
                "enrolParticipant", this::enrol,
                "withdrawParticipant", this::withdraw);
    }

    private CohortId session(ApiRequest request) {
        return access.requireRunning(request.person(), new CohortId(request.id("session"))).id();
    }

    private ApiAnswer list(ApiRequest request) {
        ParticipantStatus status =
                request.query("status")
                        .map(code -> ParticipantStatus.valueOf(code.toUpperCase(Locale.ROOT)))
                        .orElse(null);
        var filter = new Participants.Filter("", status, null);
        List<Participant> all =
                participants.list(request.person(), session(request), filter, 0, ALL);
        return ApiPaging.page(
                request,
                Listing.of(
                        all, person -> person.id().toString(), ParticipantOperations::participant));
    }

    private ApiAnswer invite(ApiRequest request) {
        List<Invitee> people = new ArrayList<>();
        for (JsonNode one : request.body().path("people")) {
            people.add(
                    new Invitee(
                            one.path("email").asString(),
                            one.path("given_name").asString(""),
                            one.path("family_name").asString(""),
                            one.path("organisation").asString(""),
                            one.path("group").asString("")));
        }
        Invited done =
                participants.invite(
                        request.person(), session(request), people, Participant.Origin.HAND);
        return ApiAnswer.of(
                ApiFields.with("sent", done.sent())
                        .and("already", done.already())
                        .and("refused", done.refused())
                        .toMap());
    }

    private ApiAnswer enrol(ApiRequest request) {
        Participant person = one(request);
        if (person.status() != ParticipantStatus.ENROLLED) {
            participants.enrol(request.person(), person.id());
        }
        return ApiAnswer.of(participant(one(request)));
    }

    private ApiAnswer withdraw(ApiRequest request) {
        Participant person = one(request);
        if (person.status() != ParticipantStatus.WITHDRAWN) {
            participants.withdraw(request.person(), person.id());
        }
        return ApiAnswer.of(participant(one(request)));
    }

    private Participant one(ApiRequest request) {
        CohortId session = session(request);
        return participants
                .find(request.person(), new ParticipantId(request.id("participant")))
                .filter(found -> found.cohort().equals(session))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }

    private static Map<String, @Nullable Object> participant(Participant person) {
        return ApiFields.with("id", person.id().value())
                .and("email", person.email())
                .and("given_name", person.givenName())
                .and("family_name", person.familyName())
                .and("organisation", person.organisation())
                .and("status", person.status())
                .and("group", person.group())
                .and("language", person.language())
                .and("invited_at", person.invitedAt())
                .and("answered_at", person.answeredAt())
                .toMap();
    }
}
