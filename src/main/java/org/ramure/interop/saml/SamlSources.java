package org.ramure.interop.saml;

import java.util.List;
import java.util.Optional;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** The universities of each provider; machinery, but for what takes an administrator. */
public interface SamlSources {

    /** A line of the list people choose from. */
    record Listed(String entityId, String name) {}

    /** What administrators see of a provider’s metadata. */
    Optional<SamlSource> find(PersonId caller, ProviderId provider);

    /**
     * The university of this name; empty as well once its metadata may not be believed any more.
     */
    Optional<Idp> idp(ProviderId provider, String entityId);

    /** The university of a provider that has just one. */
    Optional<Idp> only(ProviderId provider);

    /** Those whose names have all these words, by name; none for no words in a long list. */
    List<Listed> search(ProviderId provider, String words, Language language, int most);

    /** How many there are to choose from. */
    int count(ProviderId provider);
}
