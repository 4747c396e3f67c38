package org.ramure.interop.saml.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;
import org.springframework.stereotype.Component;

/**
 * Fetches metadata into a file, as it may be long: an allowed address, 10 seconds to connect, two
 * minutes for the whole, no more than {@link SamlSettings#largest}, redirections not followed.
 */
@Component
public class MetadataFetch {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofMinutes(2);
    private static final int OK = 200;

    private final OutsideAddresses addresses;
    private final SamlSettings settings;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    MetadataFetch(OutsideAddresses addresses, SamlSettings settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    /** A file of the answer; the caller deletes it. Throws {@link MetadataTrouble}. */
    public Path fetch(URI address) {
        try {
            addresses.check(address);
        } catch (PlatformTrouble refused) {
            throw new MetadataTrouble(Kind.UNREACHABLE, refused.detail());
        }
        Path file = temporary();
        try {
            receive(address, file);
            return file;
        } catch (IOException | RuntimeException failed) {
            delete(file);
            if (failed instanceof MetadataTrouble ours) {
                throw ours;
            }
            throw new MetadataTrouble(
                    Kind.UNREACHABLE, address.getHost() + ": " + failed.getMessage());
        }
    }

    private void receive(URI address, Path file) throws IOException {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(WHOLE)
                        .header("User-Agent", "Ramure")
                        .header("Accept", "application/samlmetadata+xml, application/xml, text/xml")
                        .build();
        CompletableFuture<Void> done =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                        .thenAcceptAsync(response -> copy(response, file))
                        .orTimeout(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        try {
            done.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof MetadataTrouble ours) {
                throw ours;
            }
            throw new IOException(String.valueOf(failed.getCause()), failed);
        }
    }

    private void copy(HttpResponse<InputStream> response, Path file) {
        if (response.statusCode() != OK) {
            throw new MetadataTrouble(Kind.UNREACHABLE, "status " + response.statusCode());
        }
        try (InputStream body = new LimitedStream(response.body(), settings.largest().toBytes());
                OutputStream kept = Files.newOutputStream(file)) {
            body.transferTo(kept);
        } catch (IOException broken) {
            throw new MetadataTrouble(Kind.UNREACHABLE, String.valueOf(broken.getMessage()));
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("ramure-saml", ".xml");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Deletes a file that was fetched. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stuck) {
            file.toFile().deleteOnExit();
        }
    }
}
