package org.ramure.people;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.spi.PersonalData;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may change, take away or erase of their own; callers pass the one signed in. */
@Component
@Transactional
public class OwnAccount {

    private final PersonRepository persons;
    private final SignInLinkRepository links;
    private final Devices devices;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ObjectProvider<PersonalData> plugs;
    private final Clock clock;

    OwnAccount(
            PersonRepository persons,
            SignInLinkRepository links,
            Devices devices,
            Passwords passwords,
            Throttle throttle,
            ObjectProvider<PersonalData> plugs,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.devices = devices;
        this.passwords = passwords;
        this.throttle = throttle;
        this.plugs = plugs;
        this.clock = clock;
    }

    /** A change of password: the current one where there is one, the new one, and from where. */
    public record PasswordChange(String current, String chosen, UUID device, String client) {}

    /**
     * Sets the names as they appear on papers; both may be empty. Gives them as they are kept.
     * Throws {@link NamesChanged} when they are no longer those the person saw, unless both agree.
     */
    public FullName rename(PersonId self, FullName seen, FullName chosen) {
        Person person = persons.locked(self.value()).filter(Person::isAccount).orElseThrow();
        FullName kept = new FullName(name(chosen.given()), name(chosen.family()));
        FullName now = person.fullName();
        if (!now.equals(seen) && !now.equals(kept)) {
            throw new NamesChanged(now);
        }
        person.rename(kept.given(), kept.family());
        return kept;
    }

    public void speak(PersonId self, Language language) {
        account(self).speak(language);
    }

    @Transactional(readOnly = true)
    public boolean hasPassword(PersonId self) {
        return account(self).passwordHash().isPresent();
    }

    /**
     * Sets a password and signs the person out of every other browser. Throws {@link
     * UserFacingException} when the current one is wrong or the new one is weak.
     */
    public void changePassword(PersonId self, PasswordChange change) {
        Person person = account(self);
        String email = person.email().orElse("");
        Optional<String> hash = person.passwordHash();
        if (hash.isPresent()) {
            throttle.password(email, change.client());
            if (!passwords.matches(change.current(), hash)) {
                throw new UserFacingException("people.password.current.wrong");
            }
        }
        passwords.check(change.chosen(), email);
        person.protect(passwords.encode(change.chosen()));
        devices.signOutElsewhere(self, change.device());
    }

    /** Everything kept about the person, by module, ready for JSON. */
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId self) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("exportedAt", clock.instant().toString());
        all.put("account", own(self));
        plugs.orderedStream().forEach(plug -> all.put(plug.section(), plug.export(self)));
        return all;
    }

    private Map<String, Object> own(PersonId self) {
        Person person = account(self);
        Account account = person.toAccount();
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("id", self.toString());
        own.put("email", account.email());
        own.put("givenName", account.givenName());
        own.put("familyName", account.familyName());
        own.put("language", account.language().code());
        own.put("roles", account.roles().stream().map(Role::name).sorted().toList());
        own.put("hasPassword", person.passwordHash().isPresent());
        own.put("createdAt", person.createdAt().toString());
        own.put("lastSeenAt", person.lastSeenAt().toString());
        List<Map<String, String>> browsers =
                devices.of(self).stream()
                        .map(d ->
                                Map.of(
                                        "device", d.label(),
                                        "since", d.since().toString(),
                                        "lastUsedAt", d.lastUsedAt().toString()))
                        .toList();
        own.put("devices", browsers);
        return own;
    }

    /**
     * Erases the account and all that modules may erase, and signs it out everywhere. Throws {@link
     * UserFacingException} for the last administrator.
     */
    public void erase(PersonId self) {
        Person person = account(self);
        if (person.isAdministrator() && persons.administrators().size() == 1) {
            throw new UserFacingException("people.administrator.last");
        }
        plugs.orderedStream().forEach(plug -> plug.erase(self));
        person.email().ifPresent(links::deleteAllTo);
        devices.signOutElsewhere(self, new UUID(0, 0));
        person.erase();
    }

    /** A name as it is stored: one line, at most 100 characters. */
    static String name(String typed) {
        String name = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.length() > Person.LONGEST_NAME) {
            throw new UserFacingException("people.name.long", Person.LONGEST_NAME);
        }
        return name;
    }

    private Person account(PersonId self) {
        return persons.withRoles(self.value())
                .filter(Person::isAccount)
                .orElseThrow(() -> new IllegalStateException("no such account"));
    }
}
