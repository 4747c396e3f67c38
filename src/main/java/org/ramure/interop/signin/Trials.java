package org.ramure.interop.signin;

import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** What providers sent while administrators tried them; shown to whoever tried, then forgotten. */
public interface Trials {

    /** How what was sent is understood; texts may be empty. */
    record Understood(
            String givenName, String familyName, String email, Optional<Language> language) {}

    /** What came back: a person, or why nobody would have been let in. */
    record Trial(
            Provider provider,
            Optional<ArrivedPerson> arrived,
            Understood understood,
            Optional<SignInRefused> refused) {}

    /** What this caller tried under this key; empty after ten minutes. */
    Optional<Trial> find(PersonId caller, String key);
}
