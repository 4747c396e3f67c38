package org.ramure.interop.saml.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.saml.Idp;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.entry.AuthnRequests;
import org.ramure.interop.secrets.Secrets;
import org.ramure.interop.signin.Attempts;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.Providers;
import org.ramure.interop.signin.SignInDoors;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /connexion/saml/entree/{provider}}: sends the browser to the provider’s university; where
 * there are several, asks which one first.
 */
@RestController
class SamlEntryController {

    /** Which university, among those of the provider. */
    static final String CHOICE = "etablissement";

    /** What we asked, in the notes of an attempt. */
    static final String REQUEST = "demande";

    private final SamlSources sources;
    private final Providers providers;
    private final AuthnRequests requests;
    private final Attempts attempts;
    private final SignInDoors doors;
    private final InstitutionsPage page;

    SamlEntryController(
            SamlSources sources,
            Providers providers,
            AuthnRequests requests,
            Attempts attempts,
            SignInDoors doors,
            InstitutionsPage page) {
        this.sources = sources;
        this.providers = providers;
        this.requests = requests;
        this.attempts = attempts;
        this.doors = doors;
        this.page = page;
    }

    @GetMapping("/connexion/saml/entree/{provider}")
    ResponseEntity<String> enter(
            @PathVariable("provider") UUID id,
            HttpServletRequest request,
            HttpServletResponse response) {
        var provider = new ProviderId(id);
        try {
            Provider known =
                    providers
                            .find(provider)
                            .filter(p -> p.kind() == ProviderKind.SAML)
                            .orElseThrow(() -> new SignInRefused(Reason.UNKNOWN_PROVIDER, ""));
            Optional<Idp> idp = chosen(provider, sent(request, CHOICE));
            return idp.isPresent()
                    ? begin(provider, idp.get(), request, response)
                    : choose(known, request);
        } catch (SignInRefused refused) {
            return see(doors.refused(provider, refused, request));
        }
    }

    private Optional<Idp> chosen(ProviderId provider, String choice) {
        return choice.isEmpty() ? sources.only(provider) : sources.idp(provider, choice);
    }

    private ResponseEntity<String> choose(Provider provider, HttpServletRequest request) {
        if (sources.count(provider.id()) == 0) {
            throw new SignInRefused(Reason.MISCONFIGURED, "no metadata that may be believed");
        }
        return page.show(provider, request);
    }

    private ResponseEntity<String> begin(
            ProviderId provider,
            Idp idp,
            HttpServletRequest request,
            HttpServletResponse response) {
        String asked = "_" + Secrets.next();
        String ticket =
                attempts.begin(
                        provider,
                        Map.of(REQUEST, asked, CHOICE, idp.entityId()),
                        request,
                        response);
        if (!sent(request, CHOICE).isEmpty()) {
            LastChoice.remember(request, response, provider, idp.entityId());
        }
        String relay = new Relay(provider, ticket).text();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(requests.address(idp, asked, relay))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    static String sent(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    static ResponseEntity<String> see(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
