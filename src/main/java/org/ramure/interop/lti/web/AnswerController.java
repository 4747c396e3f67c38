package org.ramure.interop.lti.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchId;
import org.ramure.interop.lti.Launches;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.content.ChoiceAnswers;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /lti/reponse/{launch}?choix=module:…}: brings a teacher’s choice back to their platform.
 * For whoever made that launch; no choice at all tells the platform that nothing was chosen.
 */
@RestController
class AnswerController {

    private final Launches launches;
    private final ChoiceAnswers answers;
    private final CurrentPerson current;
    private final LtiPages pages;
    private final PlatformOrigins origins;

    AnswerController(
            Launches launches,
            ChoiceAnswers answers,
            CurrentPerson current,
            LtiPages pages,
            PlatformOrigins origins) {
        this.launches = launches;
        this.answers = answers;
        this.current = current;
        this.pages = pages;
        this.origins = origins;
    }

    @GetMapping("/lti/reponse/{id}")
    ResponseEntity<String> answer(
            @PathVariable UUID id,
            @RequestParam(name = "choix", defaultValue = "") List<String> chosen) {
        return launches.find(current.requireAccount(), new LaunchId(id))
                .filter(launch -> launch.choice().isPresent())
                .map(launch -> back(launch, chosen))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private ResponseEntity<String> back(Launch launch, List<String> chosen) {
        Language language = launch.presentation().language();
        URI to = launch.choice().orElseThrow().returnUrl();
        String signed =
                answers.sign(launch, chosen.stream().flatMap(t -> Target.of(t).stream()).toList());
        String body =
                pages.paragraph(language, "interop.answer.text")
                        + "<form method=\"post\" id=\"lti-answer\" class=\"people-plain-form\" action=\"%s\">\n"
                                .formatted(HtmlPage.escape(to.toString()))
                        + LtiPages.hidden("JWT", signed)
                        + pages.button(language, "interop.answer.go")
                        + "</form>\n";
        return pages.show(
                new LtiPages.Setting(
                        HttpStatus.OK,
                        language,
                        origins.of(launch.platform().value()),
                        to.getScheme() + "://" + to.getRawAuthority()),
                pages.text(language, "interop.answer.title"),
                body,
                "lti-answer");
    }
}
