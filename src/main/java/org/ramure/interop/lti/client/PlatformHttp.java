package org.ramure.interop.lti.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.client.PlatformTrouble.Kind;
import org.springframework.stereotype.Component;

/**
 * One request to the outside and its answer: an allowed address, 5 seconds to connect, 15 for the
 * whole answer, 2 MB of it at most, redirections not followed.
 */
@Component
public class PlatformHttp {

    static final Duration WHOLE = Duration.ofSeconds(15);
    static final int LARGEST = 2_000_000;

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final OutsideAddresses addresses;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    PlatformHttp(OutsideAddresses addresses) {
        this.addresses = addresses;
    }

    /** A request; a body goes with its type among the headers. */
    public record Request(
            String method, URI address, Map<String, String> headers, @Nullable String body) {

        public static Request get(URI address, String accept) {
            return new Request("GET", address, Map.of("Accept", accept), null);
        }

        public static Request post(URI address, Map<String, String> headers, String body) {
            return new Request("POST", address, headers, body);
        }
    }

    /**
     * The answer, whatever its status. Throws {@link PlatformTrouble} when there is none: address
     * not allowed, nobody there, too slow, too large.
     */
    public PlatformAnswer send(Request request) {
        addresses.check(request.address());
        var building =
                HttpRequest.newBuilder(request.address())
                        .timeout(WHOLE)
                        .header("User-Agent", "Ramure")
                        .method(
                                request.method(),
                                request.body() == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(building::setHeader);
        return awaited(
                request.address(),
                client.sendAsync(building.build(), info -> new LimitedBody(LARGEST)));
    }

    private static PlatformAnswer awaited(
            URI address, CompletableFuture<HttpResponse<String>> coming) {
        try {
            var response = coming.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            return new PlatformAnswer(
                    address, response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new PlatformTrouble(Kind.SILENT, host(address) + ": no answer in time");
        } catch (InterruptedException stopping) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new PlatformTrouble(Kind.SILENT, "interrupted");
        } catch (ExecutionException failed) {
            throw trouble(address, failed.getCause());
        }
    }

    private static PlatformTrouble trouble(URI address, @Nullable Throwable cause) {
        for (Throwable c = cause; c != null; c = c.getCause()) {
            if (c instanceof LimitedBody.TooLarge) {
                return new PlatformTrouble(Kind.MALFORMED, host(address) + ": too large");
            }
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return new PlatformTrouble(Kind.SILENT, host(address) + ": no answer in time");
        }
        String said =
                cause instanceof IOException && cause.getMessage() != null
                        ? cause.getMessage()
                        : "no connection";
        return new PlatformTrouble(Kind.UNREACHABLE, host(address) + ": " + said);
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }
}
