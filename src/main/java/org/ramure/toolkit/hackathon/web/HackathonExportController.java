package org.ramure.toolkit.hackathon.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.ramure.toolkit.hackathon.Hackathons;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /hackathons/{slug}/export/notes.csv} (every mark and word) and {@code classement.csv},
 * or {@code .xlsx}: for organisers, once marks are open; 404 otherwise.
 */
@RestController
class HackathonExportController {

    private final CurrentPerson current;
    private final Hackathons hackathons;
    private final HackathonResults results;
    private final HackathonTables tables;

    HackathonExportController(
            CurrentPerson current,
            Hackathons hackathons,
            HackathonResults results,
            HackathonTables tables) {
        this.current = current;
        this.hackathons = hackathons;
        this.results = results;
        this.tables = tables;
    }

    @GetMapping("/hackathons/{slug}/export/{table}.{ending}")
    ResponseEntity<byte[]> export(
            @PathVariable String slug, @PathVariable String table, @PathVariable String ending)
            throws IOException {
        Optional<Account> account = current.account();
        Optional<Hackathon> hackathon =
                account.flatMap(me -> hackathons.find(me.id(), slug)).filter(Hackathon::organises);
        Optional<ExportFormat> format = ExportFormat.of(ending);
        if (hackathon.isEmpty() || format.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Account me = account.orElseThrow();
        Optional<byte[]> bytes =
                switch (table) {
                    case "notes" -> marks(me, hackathon.get(), format.get());
                    case "classement" -> ranking(me, hackathon.get(), format.get());
                    default -> Optional.empty();
                };
        return bytes.map(found -> send(slug + "-" + table, format.get(), found))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<byte[]> marks(Account me, Hackathon hackathon, ExportFormat format)
            throws IOException {
        var rows = results.everything(me.id(), hackathon.id());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Language language = me.language();
        var out = new ByteArrayOutputStream();
        tables.marks(hackathon, rows.get(), language, format, out);
        return Optional.of(out.toByteArray());
    }

    private Optional<byte[]> ranking(Account me, Hackathon hackathon, ExportFormat format)
            throws IOException {
        var result = results.result(new Someone(me.id()), hackathon.id());
        if (result.isEmpty()) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        tables.ranking(hackathon, result.get(), me.language(), format, out);
        return Optional.of(out.toByteArray());
    }

    private static ResponseEntity<byte[]> send(String name, ExportFormat format, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.ending())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
