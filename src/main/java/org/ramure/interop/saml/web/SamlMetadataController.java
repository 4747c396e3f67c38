package org.ramure.interop.saml.web;

import java.time.Duration;
import org.ramure.interop.saml.metadata.OwnMetadata;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /saml/metadonnees}: our metadata, and our name. */
@RestController
class SamlMetadataController {

    private static final Duration CACHED = Duration.ofMinutes(10);
    private static final MediaType METADATA =
            MediaType.parseMediaType("application/samlmetadata+xml;charset=UTF-8");

    private final OwnMetadata metadata;

    SamlMetadataController(OwnMetadata metadata) {
        this.metadata = metadata;
    }

    @GetMapping("/saml/metadonnees")
    ResponseEntity<String> metadata() {
        return ResponseEntity.ok()
                .contentType(METADATA)
                .cacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .body(metadata.xml());
    }
}
