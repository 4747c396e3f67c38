package org.ramure.interop.saml.ui;

import java.util.List;
import java.util.Optional;
import org.ramure.interop.saml.OwnKeys;
import org.ramure.interop.saml.SamlAddresses;
import org.ramure.interop.saml.SamlSources;
import org.ramure.interop.saml.SourceDesk;
import org.ramure.interop.saml.metadata.KnownAttribute;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.interop.signin.ui.ProviderForm;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** SAML’s part of the form of a provider. */
@Component
class SamlForm implements ProviderForm {

    private final SamlSources sources;
    private final SourceDesk desk;
    private final OwnKeys keys;
    private final SamlAddresses addresses;

    SamlForm(SamlSources sources, SourceDesk desk, OwnKeys keys, SamlAddresses addresses) {
        this.sources = sources;
        this.desk = desk;
        this.keys = keys;
        this.addresses = addresses;
    }

    @Override
    public ProviderKind kind() {
        return ProviderKind.SAML;
    }

    @Override
    public AttributeMapping usual() {
        return new AttributeMapping(
                List.of(KnownAttribute.GIVEN_NAME.friendly()),
                List.of(KnownAttribute.SURNAME.friendly()),
                List.of(KnownAttribute.MAIL.friendly()),
                List.of(KnownAttribute.LANGUAGE.friendly()),
                List.of());
    }

    @Override
    public boolean choosesSubject() {
        return true;
    }

    @Override
    public Part open(PersonId caller, Optional<ProviderId> known) {
        return new SamlPart(
                desk, caller, known.flatMap(id -> sources.find(caller, id)), keys, addresses);
    }
}
