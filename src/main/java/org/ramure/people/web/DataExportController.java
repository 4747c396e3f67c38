package org.ramure.people.web;

import java.util.Map;
import org.ramure.people.CurrentPerson;
import org.ramure.people.OwnAccount;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /compte/donnees.json}: everything kept about the person who asks. */
@RestController
class DataExportController {

    private final CurrentPerson current;
    private final OwnAccount account;

    DataExportController(CurrentPerson current, OwnAccount account) {
        this.current = current;
        this.account = account;
    }

    @GetMapping("/compte/donnees.json")
    ResponseEntity<Map<String, Object>> export() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ramure-mes-donnees.json")
                                .build()
                                .toString())
                .body(account.export(current.requireAccount()));
    }
}
