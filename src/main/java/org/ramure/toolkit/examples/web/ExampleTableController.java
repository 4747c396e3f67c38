package org.ramure.toolkit.examples.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.shared.ClientLimit;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.csv.ExampleTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /exemples.csv}: what a search gives, by the same parameters as the page, up to as many
 * lines as an import takes. One client may ask {@value #PER_MINUTE} times a minute.
 */
@RestController
class ExampleTableController {

    private static final int PER_MINUTE = 10;

    private final ExampleTable table;
    private final ClientLimit limit;

    ExampleTableController(ExampleTable table, Clock clock) {
        this.table = table;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    @GetMapping("/exemples.csv")
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Duration> wait = limit.take(request.getRemoteAddr(), 1);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        Map<String, List<String>> parameters = new HashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("exemples.csv").build().toString());
        table.write(ExampleAddress.of(parameters).query(), response.getOutputStream());
    }
}
