package org.ramure.toolkit.resource.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ramure.shared.ClientLimit;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.csv.ResourceTable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /ressources.csv}: what a search gives, by the same parameters as the page. One client
 * may ask {@value #PER_MINUTE} times a minute.
 */
@RestController
class ResourceTableController {

    private static final int PER_MINUTE = 20;

    private final ResourceTable table;
    private final ClientLimit limit;

    ResourceTableController(ResourceTable table, Clock clock) {
        this.table = table;
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    @GetMapping("/ressources.csv")
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Duration> wait = limit.take(request.getRemoteAddr(), 1);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("ressources.csv").build().toString());
        table.write(
                ResourceQuery.from(name -> Optional.ofNullable(request.getParameter(name))),
                response.getOutputStream());
    }
}
