package org.ramure.interop.lti.web;

import java.time.Duration;
import org.ramure.interop.lti.ToolKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /lti/cles}: our public keys, as a JSON Web Key Set. */
@RestController
class KeySetController {

    private static final Duration CACHED = Duration.ofMinutes(10);

    private final ToolKeys keys;

    KeySetController(ToolKeys keys) {
        this.keys = keys;
    }

    @GetMapping("/lti/cles")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .body(keys.keySetJson());
    }
}
