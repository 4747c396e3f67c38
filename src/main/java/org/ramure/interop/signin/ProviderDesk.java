package org.ramure.interop.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * The desk of administrators; whoever else calls gets {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
public interface ProviderDesk {

    /** What an administrator types, whatever the protocol. */
    record Entry(ProviderKind kind, LocalizedText names, AttributeMapping mapping) {}

    /** All providers, in the order of the sign-in page. */
    List<Provider> all(PersonId caller);

    /**
     * Adds a provider, disabled and last, or changes the one with this id, whose kind stays. What
     * its protocol needs besides is saved in the same transaction by {@code particulars}: all of it
     * or nothing. Throws {@link org.ramure.shared.UserFacingException} for what was typed wrong.
     */
    ProviderId save(
            PersonId caller,
            Optional<ProviderId> known,
            Entry entry,
            Consumer<ProviderId> particulars);

    void enable(PersonId caller, ProviderId id, boolean enabled);

    /** Shows the provider one place earlier on the sign-in page. */
    void raise(PersonId caller, ProviderId id);

    /** Forgets the provider; people who came by it keep their accounts and what they did. */
    void remove(PersonId caller, ProviderId id);
}
