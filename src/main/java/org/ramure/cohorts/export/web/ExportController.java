package org.ramure.cohorts.export.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.export.Exports;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /exports/{table}.csv} or {@code .xlsx}, of everything the caller runs ({@code ?annee=}
 * of one year), and {@code GET /groupes/{slug}/exports/{table}.csv} of one cohort. Written row by
 * row while it is sent; whatever is not the caller's is answered by 404.
 */
@RestController
class ExportController {

    private final Exports exports;
    private final Cohorts cohorts;
    private final CurrentPerson current;

    ExportController(Exports exports, Cohorts cohorts, CurrentPerson current) {
        this.exports = exports;
        this.cohorts = cohorts;
        this.current = current;
    }

    @GetMapping("/exports/{file}")
    void ofEverything(
            @PathVariable String file,
            @RequestParam(name = "annee") Optional<Integer> year,
            HttpServletResponse response)
            throws IOException {
        Optional<Account> caller = facilitator();
        if (caller.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        String name = year.map(y -> "-" + y).orElse("");
        send(
                new Order(file, name, caller.get()),
                exports.scope(caller.get().id(), Optional.empty(), year),
                response);
    }

    @GetMapping("/groupes/{slug}/exports/{file}")
    void ofOneCohort(
            @PathVariable String slug, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        Optional<Account> caller = facilitator();
        Optional<Cohort> cohort = caller.flatMap(who -> cohorts.find(who.id(), slug));
        if (caller.isEmpty() || cohort.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        send(
                new Order(file, "-" + slug, caller.get()),
                exports.scope(caller.get().id(), Optional.of(cohort.get().id()), Optional.empty()),
                response);
    }

    private Optional<Account> facilitator() {
        return current.account()
                .filter(who -> who.is(Role.FACILITATOR) || who.is(Role.ADMINISTRATOR));
    }

    /** What is asked: {@code participants.csv}, what its name ends with, and who asks. */
    private record Order(String file, String suffix, Account caller) {

        String table() {
            int dot = file.lastIndexOf('.');
            return dot < 0 ? file : file.substring(0, dot);
        }

        Optional<ExportFormat> format() {
            return ExportFormat.of(file.substring(file.lastIndexOf('.') + 1));
        }
    }

    private void send(Order order, ExportScope scope, HttpServletResponse response)
            throws IOException {
        Optional<ExportTable> table =
                exports.tables().stream().filter(t -> t.key().equals(order.table())).findFirst();
        Optional<ExportFormat> format = order.format();
        if (table.isEmpty() || format.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(format.get().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(order.table() + order.suffix() + "." + format.get().ending())
                        .build()
                        .toString());
        exports.write(
                table.get(),
                scope,
                format.get(),
                order.caller().language(),
                response.getOutputStream());
    }
}
