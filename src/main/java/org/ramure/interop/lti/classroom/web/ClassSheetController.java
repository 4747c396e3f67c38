package org.ramure.interop.lti.classroom.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.classroom.ClassSheet;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.CsvText;
import org.ramure.shared.UserFacingException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /enseigner/{placement}/resultats.csv}: the results of a class, as French spreadsheets
 * read them (UTF-8 with BOM, semicolons). What the caller does not teach is answered by 404.
 */
@RestController
class ClassSheetController {

    private final ClassSheet sheet;
    private final CurrentPerson current;

    ClassSheetController(ClassSheet sheet, CurrentPerson current) {
        this.sheet = sheet;
        this.current = current;
    }

    @GetMapping("/enseigner/{placement}/resultats.csv")
    ResponseEntity<byte[]> results(@PathVariable UUID placement) {
        Optional<Account> caller = current.account();
        if (caller.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return file(
                    sheet.rows(
                            caller.get().id(),
                            new PlacementId(placement),
                            caller.get().language()));
        } catch (UserFacingException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> file(List<List<String>> rows) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvText::harmless).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("resultats.csv")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
