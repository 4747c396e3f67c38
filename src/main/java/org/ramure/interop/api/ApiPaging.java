package org.ramure.interop.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Pages of a list in an order that does not change: the cursor is the key of the last item that was
 * given, so that what is added or removed meanwhile neither repeats nor hides anything else.
 */
public final class ApiPaging {

    private ApiPaging() {}

    /** A list, each item's key (unique, and of the order), and how a page of it is written. */
    public record Listing<T>(
            List<T> all,
            Function<T, String> key,
            boolean newestFirst,
            Function<List<T>, ? extends List<?>> writer) {

        /** In ascending order of the key. */
        public static <T> Listing<T> of(
                List<T> all, Function<T, String> key, Function<T, ?> writer) {
            return new Listing<>(all, key, false, page -> page.stream().map(writer).toList());
        }

        /** In descending order of the key. */
        public Listing<T> reversed() {
            return new Listing<>(all, key, !newestFirst, writer);
        }
    }

    /** The page that is asked for. */
    public static <T> ApiAnswer page(ApiRequest request, Listing<T> listing) {
        Comparator<String> natural = Comparator.naturalOrder();
        Comparator<String> order = listing.newestFirst() ? natural.reversed() : natural;
        Comparator<T> byKey = Comparator.comparing(listing.key(), order);
        Stream<T> rest = listing.all().stream().sorted(byKey);
        if (request.query("cursor").isPresent()) {
            String after = read(request.query("cursor").get());
            rest = rest.filter(item -> order.compare(listing.key().apply(item), after) > 0);
        }
        List<T> found = rest.limit(request.limit() + 1L).toList();
        boolean more = found.size() > request.limit();
        List<T> page = more ? found.subList(0, request.limit()) : found;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("items", listing.writer().apply(page));
        if (!more) {
            body.put("next", null);
            return ApiAnswer.of(body);
        }
        String next = written(listing.key().apply(page.getLast()));
        body.put("next", next);
        return new ApiAnswer(body, Map.of("Link", link(request, next)));
    }

    private static String link(ApiRequest request, String next) {
        var address = UriComponentsBuilder.fromUriString(request.address());
        Map<String, String> others = new LinkedHashMap<>(request.query());
        others.remove("cursor");
        others.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        address.queryParam("cursor", "{cursor}");
        others.put("cursor", next);
        return "<" + address.encode().buildAndExpand(others).toUriString() + ">; rel=\"next\"";
    }

    private static String written(String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new ApiProblem(ApiProblem.Kind.CURSOR);
        }
    }
}
