package org.ramure.interop.api;

import java.util.List;
import java.util.Map;

/**
 * A call is refused, and why: a stable {@code code}, words for people by the keys {@code
 * interop.api.problem.<code>.title} and {@code .detail} with these arguments, and what is wrong
 * with which field.
 */
public final class ApiProblem extends RuntimeException {

    private final Kind kind;
    private final List<Object> arguments;
    private final List<Field> errors;
    private final Map<String, String> headers;

    /** What is wrong with one field; {@code field} is a JSON pointer or a parameter's name. */
    public record Field(String field, String message) {}

    /** Every problem the API knows, with its status. */
    public enum Kind {
        MALFORMED(400, "malformed"),
        ADDRESS(400, "address"),
        PARAMETER(400, "parameter"),
        CURSOR(400, "cursor"),
        UNAUTHENTICATED(401, "unauthenticated"),
        SCOPE(403, "scope"),
        FORBIDDEN(403, "forbidden"),
        NOT_FOUND(404, "not_found"),
        METHOD(405, "method"),
        CONFLICT(409, "conflict"),
        IN_PROGRESS(409, "in_progress"),
        TOO_LARGE(413, "too_large"),
        MEDIA_TYPE(415, "media_type"),
        INVALID(422, "invalid"),
        REUSED_WORD(422, "reused_word"),
        RULE(422, "rule"),
        TOO_MANY(429, "too_many"),
        INTERNAL(500, "internal");

        private final int status;
        private final String code;

        Kind(int status, String code) {
            this.status = status;
            this.code = code;
        }

        public int status() {
            return status;
        }

        public String code() {
            return code;
        }
    }

    public ApiProblem(Kind kind, Object... arguments) {
        this(kind, List.of(arguments), List.of(), Map.of());
    }

    private ApiProblem(
            Kind kind, List<Object> arguments, List<Field> errors, Map<String, String> headers) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.arguments = arguments;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    /** The same about these fields. */
    public ApiProblem about(List<Field> fields) {
        return new ApiProblem(kind, arguments, fields, headers);
    }

    /** The same with headers of its own. */
    public ApiProblem with(Map<String, String> own) {
        return new ApiProblem(kind, arguments, errors, own);
    }

    public Kind kind() {
        return kind;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Field> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
