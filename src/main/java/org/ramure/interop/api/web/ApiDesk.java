package org.ramure.interop.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiCaller;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiOperations.ApiOperation;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.interop.api.ApiRequest;
import org.ramure.interop.api.ApiTokens;
import org.ramure.interop.api.contract.Contract;
import org.ramure.interop.api.contract.ContractCheck;
import org.ramure.interop.api.contract.ContractOperation;
import org.ramure.interop.api.store.ApiRepeats;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Takes a call: who, how often, which operation, with which right, in which form; then does it. */
@Component
class ApiDesk {

    private static final String BEARER = "Bearer ";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String UNKNOWN = "interop.api.field.unknown";
    private static final String REPEATED = "interop.api.field.repeated";
    private static final String FORM = "interop.api.field.form";

    private final ApiTokens tokens;
    private final ApiLimits limits;
    private final Contract contract;
    private final ContractCheck check;
    private final ApiRepeats repeats;
    private final Map<String, ApiOperation> operations = new HashMap<>();
    private final String origin;

    ApiDesk(
            ApiTokens tokens,
            ApiLimits limits,
            Contract contract,
            ContractCheck check,
            ApiRepeats repeats,
            List<ApiOperations> all,
            @Value("${ramure.public-url}") String publicUrl) {
        this.tokens = tokens;
        this.limits = limits;
        this.contract = contract;
        this.check = check;
        this.repeats = repeats;
        this.origin = publicUrl.replaceAll("/+$", "");
        all.forEach(some -> operations.putAll(some.byId()));
        Set<String> promised =
                contract.operations().stream()
                        .map(ContractOperation::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!promised.equals(operations.keySet())) {
            throw new IllegalStateException(
                    "The contract of the API promises "
                            + promised
                            + ", there are "
                            + new TreeSet<>(operations.keySet()));
        }
    }

    /** Answers; throws what {@link ApiProblems} has words for. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApiCaller caller = caller(request);
        limits.take(caller.tokenId()).forEach(response::setHeader);
        Contract.Match match = match(request);
        ContractOperation operation = match.operation();
        if (!caller.scopes().contains(operation.scope())) {
            String scope = operation.scope().code();
            throw new ApiProblem(Kind.SCOPE, scope)
                    .with(
                            Map.of(
                                    "WWW-Authenticate",
                                    "Bearer error=\"insufficient_scope\", scope=\"%s\""
                                            .formatted(scope)));
        }
        Language language = ApiController.language(request);
        Map<String, String> query = query(request, match, language);
        JsonNode body =
                operation.takesBody()
                        ? body(request, operation, language)
                        : MissingNode.getInstance();
        ApiRequest asked =
                new ApiRequest(caller, origin + request.getRequestURI(), match.path(), query, body);
        perform(new Call(request, response), operation, asked);
    }

    private record Call(HttpServletRequest request, HttpServletResponse response) {

        @Nullable String word() {
            return request.getHeader(IDEMPOTENCY_KEY);
        }
    }

    private ApiCaller caller(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        boolean bearer = given.regionMatches(true, 0, BEARER, 0, BEARER.length());
        Optional<ApiCaller> caller =
                bearer ? tokens.caller(given.substring(BEARER.length()).strip()) : Optional.empty();
        if (caller.isEmpty()) {
            limits.stranger(request.getRemoteAddr());
            String why = bearer ? ", error=\"invalid_token\"" : "";
            throw new ApiProblem(Kind.UNAUTHENTICATED)
                    .with(Map.of("WWW-Authenticate", "Bearer realm=\"Ramure\"" + why));
        }
        return caller.get();
    }

    private Contract.Match match(HttpServletRequest request) {
        String path = request.getRequestURI().substring(Contract.BASE.length());
        return contract.find(request.getMethod(), path)
                .orElseThrow(() -> {
                    Set<String> methods = contract.methods(path);
                    return methods.isEmpty()
                            ? new ApiProblem(Kind.NOT_FOUND)
                            : new ApiProblem(Kind.METHOD, String.join(", ", methods))
                                    .with(Map.of("Allow", String.join(", ", methods)));
                });
    }

    private Map<String, String> query(
            HttpServletRequest request, Contract.Match match, Language language) {
        List<ApiProblem.Field> errors = new ArrayList<>();
        Map<String, String> query = new HashMap<>();
        Set<String> known = match.operation().parameters();
        request.getParameterMap()
                .forEach((name, values) -> {
                    boolean takes = known.contains(name) && !match.path().containsKey(name);
                    if (!takes || values.length != 1) {
                        errors.add(new ApiProblem.Field(name, takes ? REPEATED : UNKNOWN));
                    } else {
                        errors.addAll(check.parameter(name, values[0], language));
                        query.put(name, values[0]);
                    }
                });
        if (match.path().entrySet().stream()
                .anyMatch(part ->
                        !check.parameter(part.getKey(), part.getValue(), language).isEmpty())) {
            throw new ApiProblem(Kind.NOT_FOUND);
        }
        if (!errors.isEmpty()) {
            throw new ApiProblem(Kind.PARAMETER).about(errors);
        }
        return query;
    }

    private JsonNode body(
            HttpServletRequest request, ContractOperation operation, Language language)
            throws IOException {
        JsonNode body = ApiJson.read(request);
        List<ApiProblem.Field> errors = check.body(operation, body, language);
        if (!errors.isEmpty()) {
            throw new ApiProblem(Kind.INVALID).about(errors);
        }
        return body;
    }

    private void perform(Call call, ContractOperation operation, ApiRequest asked)
            throws IOException {
        String word = call.word();
        if (word == null || !operation.repeatable()) {
            ApiAnswer answer = done(operation, asked);
            answer.headers().forEach(call.response()::setHeader);
            send(call, operation.status(), text(answer));
            return;
        }
        List<ApiProblem.Field> errors = check.parameter("idempotencyKey", word, Language.EN);
        if (!errors.isEmpty()) {
            throw new ApiProblem(Kind.PARAMETER)
                    .about(List.of(new ApiProblem.Field(IDEMPOTENCY_KEY, FORM)));
        }
        String said = operation.id() + " " + asked.path() + " " + asked.body();
        ApiRepeats.Turn turn = repeats.begin(asked.caller().tokenId(), word, said);
        if (turn.kept().isPresent()) {
            call.response().setHeader("Idempotency-Replayed", "true");
            send(call, turn.kept().get().status(), turn.kept().get().body());
            return;
        }
        send(call, operation.status(), once(turn, operation, asked));
    }

    private String once(ApiRepeats.Turn turn, ContractOperation operation, ApiRequest asked) {
        try {
            String text = text(done(operation, asked));
            repeats.end(turn, operation.status(), text);
            return text;
        } catch (RuntimeException failed) {
            repeats.drop(turn);
            throw failed;
        }
    }

    private ApiAnswer done(ContractOperation operation, ApiRequest asked) {
        ApiOperation found = operations.get(operation.id());
        if (found == null) {
            throw new IllegalStateException(operation.id());
        }
        return found.answer(asked);
    }

    private static String text(ApiAnswer answer) {
        return answer.body() == null ? "" : ApiJson.write(answer.body());
    }

    private static void send(Call call, int status, String text) throws IOException {
        ApiJson.answer(call.request(), call.response(), status, text);
    }
}
