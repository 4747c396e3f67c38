package org.ramure.interop.api.session;

import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Groups that the caller runs, and their dates. */
@Component
class SessionOperations implements ApiOperations {

    /** More than anybody runs; a page is cut from what one statement finds. */
    private static final int ALL = 100_000;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Cohorts cohorts;
    private final HalfDays halfDays;
    private final Participants participants;
    private final String origin;

    SessionOperations(
            Cohorts cohorts,
            HalfDays halfDays,
            Participants participants,
            @Value("${ramure.public-url}") String publicUrl) {
        this.cohorts = cohorts;
        this.halfDays = halfDays;
        this.participants = participants;
        this.origin = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.of(
                "listSessions", this::sessions,
                "getSession", this::session,
                "listHalfDays", this::halfDays);
    }

    private ApiAnswer sessions(ApiRequest request) {
        String search = request.query("search").orElse("");
        List<CohortRow> all = cohorts.list(request.person(), search, 0, ALL);
        return ApiPaging.page(
                request, Listing.of(all, row -> row.cohort().toString(), this::summary));
    }

    private Map<String, @Nullable Object> summary(CohortRow row) {
        return ApiFields.with("id", row.cohort())
                .and("slug", row.slug())
                .and("title", row.title())
                .and("territory", row.territory())
                .and("status", row.status())
                .and("first_day", row.firstDay())
                .and("last_day", row.lastDay())
                .and("capacity", row.capacity())
                .and("enrolled", row.enrolled())
                .and("invited", row.invited())
                .and("waiting", row.waiting())
                .and("next_day", row.nextDay())
                .and("url", url(row.slug()))
                .toMap();
    }

    private String url(String slug) {
        return origin + "/sessions/" + slug;
    }

    private ApiAnswer session(ApiRequest request) {
        Cohort cohort =
                cohorts.find(request.person(), new CohortId(request.id("session")))
                        .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
        return ApiAnswer.of(
                ApiFields.with("id", cohort.id().value())
                        .and("slug", cohort.slug())
                        .and("title", cohort.title())
                        .and("summary", cohort.details().summary())
                        .and("territory", cohort.details().territory())
                        .and("status", cohort.status())
                        .and("frame", cohort.details().frame())
                        .and("modality", cohort.details().modality())
                        .and("language", cohort.details().language())
                        .and("first_day", cohort.firstDay())
                        .and("last_day", cohort.lastDay())
                        .and("capacity", cohort.details().capacity())
                        .and("template", cohort.template())
                        .and("template_version", cohort.templateVersion())
                        .and("people", people(request, cohort))
                        .and("facilitators", facilitators(request, cohort))
                        .and("url", url(cohort.slug()))
                        .toMap());
    }

    private ApiFields people(ApiRequest request, Cohort cohort) {
        Map<ParticipantStatus, Long> counts = new EnumMap<>(ParticipantStatus.class);
        counts.putAll(participants.counts(request.person(), cohort.id()));
        return ApiFields.with("invited", counts.getOrDefault(ParticipantStatus.INVITED, 0L))
                .and("waiting", counts.getOrDefault(ParticipantStatus.WAITING, 0L))
                .and("enrolled", counts.getOrDefault(ParticipantStatus.ENROLLED, 0L))
                .and("declined", counts.getOrDefault(ParticipantStatus.DECLINED, 0L))
                .and("withdrawn", counts.getOrDefault(ParticipantStatus.WITHDRAWN, 0L));
    }

    private List<ApiFields> facilitators(ApiRequest request, Cohort cohort) {
        return cohorts.facilitators(request.person(), cohort.id()).stream()
                .map(one -> ApiFields.with("name", one.name()).and("lead", one.lead()))
                .toList();
    }

    private ApiAnswer halfDays(ApiRequest request) {
        CohortId cohort = new CohortId(request.id("session"));
        Optional<Cohort> mine = cohorts.find(request.person(), cohort);
        if (mine.isEmpty()) {
            throw new ApiProblem(Kind.NOT_FOUND);
        }
        return ApiPaging.page(
                request,
                Listing.of(
                        halfDays.of(request.person(), cohort),
                        one -> one.startsAt().toInstant() + " " + one.id(),
                        SessionOperations::halfDay));
    }

    private static Map<String, @Nullable Object> halfDay(HalfDay one) {
        return ApiFields.with("id", one.id().value())
                .and("title", one.title())
                .and("day", one.day())
                .and("start", CLOCK.format(one.start()))
                .and("end", CLOCK.format(one.end()))
                .and("starts_at", one.startsAt().toInstant())
                .and("ends_at", one.endsAt().toInstant())
                .and("time_zone", HalfDay.ZONE.getId())
                .and("modality", one.modality())
                .and("room", one.room())
                .and("sequence", one.sequence())
                .and("cancelled", one.cancelled())
                .toMap();
    }
}
