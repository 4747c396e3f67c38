package org.ramure.people.spi;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.Language;

/** Brought by a module through which people sign in elsewhere: its buttons on the sign-in page. */
public interface SignInDoor {

    /**
     * A button. {@code address} is a path that takes {@code ?retour=} (the local path to go to
     * afterwards), and {@code ?pour=lien} from somebody signed in who links the account behind the
     * door to their own.
     */
    record Door(String name, String address) {}

    /** Why somebody came back without being let in: the key of a message and what fills it. */
    record Refusal(String messageKey, List<String> arguments) {}

    /** The doors that are open, in the order in which to show them. */
    List<Door> doors(Language language);

    /**
     * What the sign-in page says to somebody who comes back with {@code ?refus=…&par=…}; empty for
     * values that are none of this module’s.
     */
    Optional<Refusal> refusal(String refused, String by, Language language);
}
