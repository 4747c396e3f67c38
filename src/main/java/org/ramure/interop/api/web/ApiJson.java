package org.ramure.interop.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of calls and answers. */
final class ApiJson {

    private static final int LARGEST = 1_000_000;
    private static final int NOT_MODIFIED = 304;
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private ApiJson() {}

    /** The body of a call. Throws {@link ApiProblem} where it is no JSON, or too much of it. */
    static JsonNode read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new ApiProblem(Kind.MEDIA_TYPE).with(Map.of("Accept", "application/json"));
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new ApiProblem(Kind.TOO_LARGE);
        }
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException noJson) {
            throw new ApiProblem(Kind.MALFORMED);
        }
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes an answer; a read whose content the caller has already is not sent again. */
    static void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String tag = tag(bytes);
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            if (has(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(NOT_MODIFIED);
                return;
            }
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        send(response, status, "application/json", bytes);
    }

    static void send(HttpServletResponse response, int status, String type, String body)
            throws IOException {
        send(response, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpServletResponse response, int status, String type, byte[] bytes)
            throws IOException {
        response.setStatus(status);
        if (bytes.length > 0) {
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, 18)) + "\"";
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
