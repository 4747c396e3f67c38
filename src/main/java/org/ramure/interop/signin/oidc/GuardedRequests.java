package org.ramure.interop.signin.oidc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.AbstractClientHttpRequest;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/**
 * Lets the library call only where, and as long and as much as, {@link PlatformHttp} allows; its
 * trouble is the cause of the {@link IOException} that the library sees.
 */
@Component
class GuardedRequests implements ClientHttpRequestFactory {

    private static final Set<String> OF_THE_CONNECTION = Set.of("content-length", "host");

    private final PlatformHttp http;

    GuardedRequests(PlatformHttp http) {
        this.http = http;
    }

    @Override
    public ClientHttpRequest createRequest(URI address, HttpMethod method) {
        return new Request(address, method);
    }

    private final class Request extends AbstractClientHttpRequest {

        private final URI address;
        private final HttpMethod method;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();

        Request(URI address, HttpMethod method) {
            this.address = address;
            this.method = method;
        }

        @Override
        public URI getURI() {
            return address;
        }

        @Override
        public HttpMethod getMethod() {
            return method;
        }

        @Override
        protected OutputStream getBodyInternal(HttpHeaders headers) {
            return body;
        }

        @Override
        protected ClientHttpResponse executeInternal(HttpHeaders headers) throws IOException {
            Map<String, String> sent = new LinkedHashMap<>();
            headers.forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    sent.put(name, String.join(", ", values));
                }
            });
            try {
                String text = body.size() == 0 ? null : body.toString(StandardCharsets.UTF_8);
                return new Answer(
                        http.send(new PlatformHttp.Request(method.name(), address, sent, text)));
            } catch (PlatformTrouble trouble) {
                throw new IOException(trouble.getMessage(), trouble);
            }
        }
    }

    private record Answer(PlatformAnswer answer) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatusCode.valueOf(answer.status());
        }

        @Override
        public String getStatusText() {
            return "";
        }

        @Override
        public HttpHeaders getHeaders() {
            var headers = new HttpHeaders();
            answer.headers().map().forEach(headers::addAll);
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            // read whole already
        }
    }
}
