package org.ramure.interop.api.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Problems in words, as RFC 9457 writes them; what is our fault is logged under its id. */
@Component
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final Set<String> CONFLICTS = Set.of("conflict", "changed");

    private final Translations translations;
    private final String page;

    ApiProblems(Translations translations, @Value("${ramure.public-url}") String publicUrl) {
        this.translations = translations;
        this.page = publicUrl.replaceAll("/+$", "") + "/api#";
    }

    /** A problem on its way: its status, headers, and JSON. */
    record Written(int status, Map<String, String> headers, String json) {}

    Written of(RuntimeException failure, Language language) {
        return switch (failure) {
            case ApiProblem problem -> written(problem, language, detail(problem, language));
            case UserFacingException refused ->
                    written(
                            new ApiProblem(kind(refused)),
                            language,
                            translations.text(language, refused));
            case AccessDeniedException denied -> of(new ApiProblem(Kind.FORBIDDEN), language);
            case ConcurrencyFailureException clash -> of(new ApiProblem(Kind.CONFLICT), language);
            default -> internal(failure, language);
        };
    }

    /** What does not exist and what belongs to others is told apart by nobody. */
    private static Kind kind(UserFacingException refused) {
        String key = refused.messageKey();
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (last.equals("unknown")) {
            return Kind.NOT_FOUND;
        }
        return CONFLICTS.contains(last) ? Kind.CONFLICT : Kind.RULE;
    }

    private String detail(ApiProblem problem, Language language) {
        return translations.text(
                language,
                "interop.api.problem." + problem.kind().code() + ".detail",
                problem.arguments().toArray());
    }

    private Written internal(RuntimeException failure, Language language) {
        UUID id = UUID.randomUUID();
        LOG.error("A call of the API failed, {}", id, failure);
        return written(new ApiProblem(Kind.INTERNAL, id.toString()), language, "");
    }

    private Written written(ApiProblem problem, Language language, String detail) {
        Kind kind = problem.kind();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", page + kind.code());
        body.put(
                "title",
                translations.text(language, "interop.api.problem." + kind.code() + ".title"));
        body.put("status", kind.status());
        body.put("code", kind.code());
        if (kind == Kind.INTERNAL) {
            body.put("instance", "urn:uuid:" + problem.arguments().getFirst());
        } else if (!detail.isEmpty()) {
            body.put("detail", detail);
        }
        if (kind == Kind.SCOPE) {
            body.put("scope", problem.arguments().getFirst());
        }
        if (!problem.errors().isEmpty()) {
            body.put("errors", problem.errors().stream().map(one -> field(one, language)).toList());
        }
        Map<String, String> headers = new LinkedHashMap<>(problem.headers());
        headers.put("Content-Language", language.code().toLowerCase(Locale.ROOT));
        headers.put("Cache-Control", "no-store");
        return new Written(kind.status(), headers, ApiJson.write(body));
    }

    /** Messages of ours are keys; those of the checker come in the language asked for. */
    private Map<String, String> field(ApiProblem.Field field, Language language) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("field", field.field());
        one.put(
                "message",
                field.message().startsWith("interop.")
                        ? translations.text(language, field.message())
                        : field.message());
        return one;
    }
}
