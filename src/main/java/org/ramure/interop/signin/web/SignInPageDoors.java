package org.ramure.interop.signin.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.Providers;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.ramure.people.spi.SignInDoor;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** The enabled providers on the sign-in page, and what is said to whoever comes back. */
@Component
class SignInPageDoors implements SignInDoor {

    private final Providers providers;
    private final Translations translations;

    SignInPageDoors(Providers providers, Translations translations) {
        this.providers = providers;
        this.translations = translations;
    }

    @Override
    public List<Door> doors(Language language) {
        return providers.enabled().stream()
                .map(provider ->
                        new Door(
                                provider.names().in(language),
                                provider.kind().entry(provider.id())))
                .toList();
    }

    @Override
    public Optional<Refusal> refusal(String refused, String by, Language language) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().toLowerCase(Locale.ROOT).equals(refused))
                .findFirst()
                .map(reason ->
                        new Refusal(
                                "interop.signin.refused." + reason.name(),
                                List.of(name(by, language))));
    }

    private String name(String by, Language language) {
        try {
            return providers
                    .find(new ProviderId(UUID.fromString(by)))
                    .map(Provider::names)
                    .map(names -> names.in(language))
                    .orElseGet(() -> translations.text(language, "interop.signin.theProvider"));
        } catch (IllegalArgumentException noId) {
            return translations.text(language, "interop.signin.theProvider");
        }
    }
}
