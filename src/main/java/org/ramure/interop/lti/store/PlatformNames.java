package org.ramure.interop.lti.store;

import java.util.Optional;
import org.ramure.interop.identity.IssuerNames;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** What administrators call the platforms. */
@Component
class PlatformNames implements IssuerNames {

    private final Platforms platforms;

    PlatformNames(Platforms platforms) {
        this.platforms = platforms;
    }

    @Override
    public Optional<String> of(String issuer, Language language) {
        return platforms.at(issuer).stream().map(Platform::name).findFirst();
    }
}
