package org.ramure.interop.signin.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ramure.interop.signin.AttributeMapping;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderKind;
import org.ramure.people.PersonId;

/** A protocol’s part of the form of a provider; one bean for each protocol that is spoken. */
public interface ProviderForm {

    ProviderKind kind();

    /** What the attributes of a new provider are likely to be called. */
    AttributeMapping usual();

    /** Whether an administrator chooses which attribute identifies. */
    default boolean choosesSubject() {
        return false;
    }

    /** New fields, filled with what is kept of this provider if there is one. */
    Part open(PersonId caller, Optional<ProviderId> known);

    /** The fields of one form. */
    interface Part {

        Component component();

        /**
         * Keeps what was typed, inside the transaction that keeps the provider. Throws {@link
         * org.ramure.shared.UserFacingException} for what was typed wrong; it is shown beside the
         * button and nothing is lost.
         */
        void save(PersonId caller, ProviderId provider);
    }
}
