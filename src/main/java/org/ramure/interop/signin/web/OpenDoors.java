package org.ramure.interop.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.signin.ArrivedPerson;
import org.ramure.interop.signin.Attempt;
import org.ramure.interop.signin.Attempt.Purpose;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.Providers;
import org.ramure.interop.signin.SignInDoors;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.ramure.interop.signin.Trials;
import org.ramure.interop.signin.Trials.Understood;
import org.ramure.people.Account;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.elsewhere.Entrance;
import org.ramure.people.elsewhere.LocalPath;
import org.ramure.people.elsewhere.Newcomers;
import org.ramure.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

@Component
class OpenDoors implements SignInDoors {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDoors.class);
    private static final int LONGEST = 255;

    private final Providers providers;
    private final Identities identities;
    private final JoinCodes codes;
    private final Newcomers newcomers;
    private final People people;
    private final Entrance entrance;
    private final KeptTrials trials;

    OpenDoors(
            Providers providers,
            Identities identities,
            JoinCodes codes,
            Newcomers newcomers,
            People people,
            Entrance entrance,
            KeptTrials trials) {
        this.providers = providers;
        this.identities = identities;
        this.codes = codes;
        this.newcomers = newcomers;
        this.people = people;
        this.entrance = entrance;
        this.trials = trials;
    }

    @Override
    public URI arrive(
            ProviderId id,
            ArrivedPerson arrived,
            HttpServletRequest request,
            HttpServletResponse response) {
        Attempt attempt =
                BrowserAttempts.of(request)
                        .orElseThrow(() -> new SignInRefused(Reason.STATE, "not asked for"));
        Provider provider =
                providers
                        .find(id)
                        .filter(p -> p.enabled() || attempt.purpose() == Purpose.TRY)
                        .orElseThrow(() -> new SignInRefused(Reason.UNKNOWN_PROVIDER, ""));
        String issuer = provider.kind().issuerKept(arrived.issuer());
        check(issuer, arrived.subject());
        Understood told = Understanding.of(provider.mapping(), arrived.attributes());
        return switch (attempt.purpose()) {
            case TRY ->
                    URI.create(
                            trials.keep(
                                    attempt,
                                    new Trials.Trial(
                                            provider,
                                            Optional.of(arrived),
                                            told,
                                            Optional.empty())));
            case LINK -> link(attempt, issuer, arrived.subject(), told, request);
            case ENTER -> enter(attempt, issuer, arrived.subject(), told, request);
        };
    }

    private static void check(String issuer, String subject) {
        if (subject.isBlank() || subject.length() > LONGEST || issuer.length() > LONGEST) {
            throw new SignInRefused(
                    Reason.NO_SUBJECT, "issuer or subject missing, or longer than " + LONGEST);
        }
    }

    private URI enter(
            Attempt attempt,
            String issuer,
            String subject,
            Understood told,
            HttpServletRequest request) {
        Identity identity = known(issuer, subject, told, request);
        if (!newcomers.mayComeFromElsewhere(identity.person())) {
            throw new SignInRefused(Reason.ROLES, "");
        }
        entrance.open(
                identity.person(),
                language(identity.person()).orElse(Language.FR),
                Optional.empty());
        return URI.create(LocalPath.orHome(attempt.returnTo()));
    }

    /** Nothing is linked yet: whoever is signed in reads what it means, and says yes. */
    private URI link(
            Attempt attempt,
            String issuer,
            String subject,
            Understood told,
            HttpServletRequest request) {
        PersonId own = attempt.person().orElseThrow(() -> new SignInRefused(Reason.NOT_YOURS, ""));
        if (!newcomers.mayComeFromElsewhere(own)) {
            throw new SignInRefused(Reason.ROLES, "");
        }
        Identity identity = known(issuer, subject, told, request);
        if (identity.person().equals(own)) {
            return URI.create("/compte/acces");
        }
        if (identity.joined() || !newcomers.mayComeFromElsewhere(identity.person())) {
            throw new SignInRefused(Reason.TAKEN, "");
        }
        return URI.create("/compte/relier/" + codes.make(identity.id(), Optional.of(own)));
    }

    /** Who was here before keeps the language they have here. */
    private Identity known(
            String issuer, String subject, Understood told, HttpServletRequest request) {
        Language language =
                identities
                        .find(issuer, subject)
                        .flatMap(identity -> language(identity.person()))
                        .or(told::language)
                        .orElseGet(() -> Language.of(request.getLocale()));
        return identities.arrive(
                issuer,
                subject,
                new Identities.Told(told.givenName(), told.familyName(), language));
    }

    private Optional<Language> language(PersonId person) {
        return people.find(person).map(Account::language);
    }

    @Override
    public URI refused(ProviderId id, SignInRefused why, HttpServletRequest request) {
        LOG.warn("sign-in by provider {} refused: {} {}", id, why.reason(), why.detail());
        Optional<Attempt> attempt = BrowserAttempts.of(request);
        Optional<Provider> provider = providers.find(id);
        Purpose purpose = attempt.map(Attempt::purpose).orElse(Purpose.ENTER);
        if (purpose == Purpose.TRY && provider.isPresent()) {
            var trial =
                    new Trials.Trial(
                            provider.get(),
                            Optional.empty(),
                            Understanding.NOTHING,
                            Optional.of(why));
            return URI.create(trials.keep(attempt.get(), trial));
        }
        String wanted = attempt.map(Attempt::returnTo).orElse("");
        var address =
                UriComponentsBuilder.fromPath(
                                purpose == Purpose.LINK ? "/compte/acces" : "/connexion")
                        .queryParam("refus", why.reason().name().toLowerCase(Locale.ROOT))
                        .queryParam("par", id);
        if (!wanted.isEmpty()) {
            address.queryParam("retour", "{wanted}");
        }
        return address.build(wanted);
    }
}
