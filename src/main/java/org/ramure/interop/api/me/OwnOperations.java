package org.ramure.interop.api.me;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.Attestations;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiFields;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiPaging;
import org.ramure.interop.api.ApiPaging.Listing;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.interop.api.ApiRequest;
import org.ramure.interop.api.ApiScope;
import org.ramure.learning.Enrolments;
import org.ramure.learning.Progress;
import org.ramure.pathways.Completions;
import org.ramure.pathways.PathwayStanding;
import org.ramure.people.Account;
import org.springframework.stereotype.Component;

/** The caller's own account, enrolments, progress and attestations. */
@Component
class OwnOperations implements ApiOperations {

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final Progress progress;
    private final Completions completions;
    private final Attestations attestations;

    OwnOperations(
            Catalogue catalogue,
            Enrolments enrolments,
            Progress progress,
            Completions completions,
            Attestations attestations) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.progress = progress;
        this.completions = completions;
        this.attestations = attestations;
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.of(
                "getMe", OwnOperations::me,
                "listMyEnrolments", this::enrolments,
                "enrolMe", this::enrol,
                "listMyProgress", this::progress,
                "listMyAttestations", this::attestations);
    }

    private static ApiAnswer me(ApiRequest request) {
        Account account = request.caller().account();
        List<String> roles =
                account.roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList();
        return ApiAnswer.of(
                ApiFields.with("given_name", account.givenName())
                        .and("family_name", account.familyName())
                        .and("email", account.email())
                        .and("language", account.language())
                        .and("roles", roles)
                        .and(
                                "scopes",
                                request.caller().scopes().stream().map(ApiScope::code).toList())
                        .and("token_expires_at", request.caller().token().expiresAt())
                        .toMap());
    }

    private ApiAnswer enrolments(ApiRequest request) {
        return ApiPaging.page(
                request,
                Listing.of(
                        completions.of(request.person()),
                        one -> one.enrolment().id().value().toString(),
                        OwnOperations::enrolment));
    }

    private ApiAnswer enrol(ApiRequest request) {
        Pathway pathway =
                catalogue
                        .pathway(request.body().path("pathway").asString())
                        .orElseThrow(() ->
                                new ApiProblem(Kind.INVALID)
                                        .about(
                                                List.of(
                                                        new ApiProblem.Field(
                                                                "/pathway",
                                                                "interop.api.field.none"))));
        enrolments.enrol(request.person(), pathway.id(), request.body().path("variant").asString());
        return completions
                .of(request.person(), pathway.id())
                .map(standing -> ApiAnswer.of(enrolment(standing)))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }

    private static Map<String, @Nullable Object> enrolment(PathwayStanding standing) {
        return ApiFields.with("id", standing.enrolment().id().value())
                .and("pathway", standing.pathway().slug())
                .and("variant", standing.enrolment().variant())
                .and("started_at", standing.enrolment().startedAt())
                .and("visited_at", standing.enrolment().visitedAt())
                .and("steps", standing.overview().itinerary().steps().size())
                .and("done", standing.overview().stepsDone())
                .and("complete", standing.overview().isComplete())
                .toMap();
    }

    private ApiAnswer progress(ApiRequest request) {
        List<Map.Entry<ActivityId, Instant>> all =
                List.copyOf(progress.doneAt(request.person()).entrySet());
        return ApiPaging.page(
                request,
                Listing.of(
                        all,
                        one -> one.getValue().toEpochMilli() + " " + one.getKey(),
                        one ->
                                ApiFields.with("activity", one.getKey().value())
                                        .and("done_at", one.getValue())
                                        .toMap()));
    }

    private ApiAnswer attestations(ApiRequest request) {
        return ApiPaging.page(
                request,
                Listing.of(
                        attestations.of(request.person()),
                        Attestation::number,
                        OwnOperations::attestation));
    }

    private static Map<String, @Nullable Object> attestation(Attestation one) {
        return ApiFields.with("number", one.number())
                .and("title", one.title())
                .and("kind", one.kind())
                .and("language", one.language())
                .and("issued_at", one.issuedAt())
                .and("status", one.state().status())
                .and("verification_url", one.verificationUrl())
                .toMap();
    }
}
