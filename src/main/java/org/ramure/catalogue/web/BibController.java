package org.ramure.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.Citation;
import org.ramure.catalogue.academic.Citations;
import org.ramure.shared.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * {@code GET /citer/{language}/{course}.bib}: the course and all its modules for BibTeX, for
 * anyone.
 */
@RestController
class BibController {

    private final Catalogue catalogue;
    private final Citations citations;

    BibController(Catalogue catalogue, Citations citations) {
        this.catalogue = catalogue;
        this.citations = citations;
    }

    @GetMapping("/citer/{language}/{course}.bib")
    ResponseEntity<byte[]> bib(@PathVariable String language, @PathVariable String course) {
        Optional<Language> known = Language.ofCode(language);
        return catalogue
                .course(course)
                .filter(found -> known.isPresent() && found.academic().isPresent())
                .map(found -> answer(found, known.orElseThrow()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(Course course, Language language) {
        StringBuilder file = new StringBuilder(entry(course, Optional.empty(), language));
        course.modules()
                .forEach(module ->
                        file.append('\n').append(entry(course, Optional.of(module), language)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-bibtex;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(course.slug() + ".bib")
                                .build()
                                .toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String entry(Course course, Optional<CourseModule> module, Language language) {
        String origin = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return citations
                .of(course, module, origin)
                .map((Citation citation) -> citation.bibTex(language))
                .orElse("");
    }
}
