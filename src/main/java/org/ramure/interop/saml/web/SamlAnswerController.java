package org.ramure.interop.saml.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.SamlRefused;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.entry.SamlAnswers;
import org.ramure.interop.saml.entry.SamlSubjects;
import org.ramure.interop.saml.entry.Vouched;
import org.ramure.interop.signin.ArrivedPerson;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.Attempts;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.Providers;
import org.ramure.interop.signin.SignInDoors;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /connexion/saml/retour}: a university’s answer. What was not asked for in this browser is
 * refused, so nobody is signed in by a page that somebody else prepared.
 */
@RestController
class SamlAnswerController {

    private static final ProviderId NOBODY = new ProviderId(new UUID(0, 0));

    private final Attempts attempts;
    private final Providers providers;
    private final SamlSources sources;
    private final SamlAnswers answers;
    private final SamlSubjects subjects;
    private final SignInDoors doors;

    SamlAnswerController(
            Attempts attempts,
            Providers providers,
            SamlSources sources,
            SamlAnswers answers,
            SamlSubjects subjects,
            SignInDoors doors) {
        this.attempts = attempts;
        this.providers = providers;
        this.sources = sources;
        this.answers = answers;
        this.subjects = subjects;
        this.doors = doors;
    }

    @PostMapping("/connexion/saml/retour")
    ResponseEntity<String> answer(HttpServletRequest request, HttpServletResponse response) {
        Optional<Relay> relay = Relay.of(SamlEntryController.sent(request, "RelayState"));
        ProviderId id = relay.map(Relay::provider).orElse(NOBODY);
        try {
            Relay known = relay.orElseThrow(() -> new SignInRefused(Reason.STATE, "not asked for"));
            return SamlEntryController.see(arrive(known, request, response));
        } catch (SamlRefused refused) {
            return SamlEntryController.see(doors.refused(id, plainly(refused), request));
        } catch (SignInRefused refused) {
            return SamlEntryController.see(doors.refused(id, refused, request));
        }
    }

    private URI arrive(Relay relay, HttpServletRequest request, HttpServletResponse response) {
        Attempt attempt = attempts.take(relay.provider(), relay.ticket(), request, response);
        Provider provider =
                providers
                        .find(relay.provider())
                        .orElseThrow(() -> new SignInRefused(Reason.UNKNOWN_PROVIDER, ""));
        Idp idp =
                sources.idp(
                                provider.id(),
                                attempt.notes().getOrDefault(SamlEntryController.CHOICE, ""))
                        .orElseThrow(
                                () -> new SignInRefused(Reason.MISCONFIGURED, "not in metadata"));
        Vouched vouched =
                answers.check(
                        SamlEntryController.sent(request, "SAMLResponse"),
                        new SamlAnswers.Expected(
                                idp,
                                attempt.notes().getOrDefault(SamlEntryController.REQUEST, "")));
        String subject = subjects.of(vouched, idp, provider.mapping().subject());
        return doors.arrive(
                provider.id(),
                new ArrivedPerson(vouched.issuer(), subject, shown(vouched)),
                request,
                response);
    }

    /** The name comes with the attributes, so that who tries a provider sees all that was sent. */
    private static Map<String, List<String>> shown(Vouched vouched) {
        Map<String, List<String>> all = new LinkedHashMap<>(vouched.attributes());
        vouched.name()
                .ifPresent(name -> all.putIfAbsent(SamlSubjects.NAME_ID, List.of(name.value())));
        return all;
    }

    private static SignInRefused plainly(SamlRefused refused) {
        Reason reason =
                switch (refused.reason()) {
                    case SAID_NO -> Reason.SAID_NO;
                    case EXPIRED, TOO_EARLY -> Reason.CLOCK;
                    case NO_SUBJECT -> Reason.NO_SUBJECT;
                    case ALGORITHM, ENCRYPTION, DESTINATION, AUDIENCE -> Reason.MISCONFIGURED;
                    case MALFORMED, SIGNATURE, ISSUER, ANSWERS_ANOTHER, REPLAYED ->
                            Reason.NOT_PROVED;
                };
        return new SignInRefused(reason, refused.reason() + " " + refused.detail());
    }
}
