package org.ramure.interop.scorm.web;

import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.scorm.ModulePackage;
import org.ramure.interop.scorm.ModulePackages;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.interop.scorm.PackageWish;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /modules-a-emporter/{course}/{module}.{language}.zip} (SCORM 1.2) or {@code .imscc}
 * (Common Cartridge 1.1), {@code ?version=} the hash of a release: 404 for what is not there or not
 * for the caller, 503 while too many are being made.
 */
@RestController
class PackageController {

    private static final String A_MOMENT = "10";

    private final ModulePackages packages;
    private final CurrentPerson current;

    PackageController(ModulePackages packages, CurrentPerson current) {
        this.packages = packages;
        this.current = current;
    }

    @GetMapping("/modules-a-emporter/{course}/{module}.{language:fr|en}.{ending:zip|imscc}")
    ResponseEntity<byte[]> download(
            @PathVariable String course,
            @PathVariable String module,
            @PathVariable String language,
            @PathVariable String ending,
            @RequestParam Optional<String> version) {
        Optional<ReleaseId> release = version.flatMap(ReleaseId::of);
        if (version.isPresent() && release.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Optional<PackageWish> wish =
                Language.ofCode(language)
                        .flatMap(spoken ->
                                PackageFormat.ofEnding(ending)
                                        .map(f ->
                                                new PackageWish(
                                                        course, module, spoken, f, release)));
        try {
            return current.account()
                    .flatMap(caller -> wish.flatMap(w -> packages.pack(caller, w)))
                    .map(PackageController::answer)
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (UserFacingException busy) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, A_MOMENT)
                    .build();
        }
    }

    private static ResponseEntity<byte[]> answer(ModulePackage file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName())
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
