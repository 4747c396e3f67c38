package org.ramure.people;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.ramure.people.elsewhere.Newcomers;
import org.ramure.people.spi.PersonalData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredNewcomers implements Newcomers {

    private final PersonRepository persons;
    private final ObjectProvider<PersonalData> plugs;
    private final Clock clock;

    StoredNewcomers(PersonRepository persons, ObjectProvider<PersonalData> plugs, Clock clock) {
        this.persons = persons;
        this.plugs = plugs;
        this.clock = clock;
    }

    @Override
    public PersonId welcome(Told told) {
        Person person = Person.fromElsewhere(told.language(), clock.instant());
        person.rename(fitting(told.givenName()), fitting(told.familyName()));
        return persons.save(person).personId();
    }

    @Override
    public void greet(PersonId id, Told told) {
        Optional<Person> known =
                persons.findById(id.value())
                        .filter(Person::isAccount)
                        .filter(person -> person.email().isEmpty());
        known.ifPresent(person -> {
            var names = new FullName(fitting(told.givenName()), fitting(told.familyName()));
            if (!names.given().isEmpty() || !names.family().isEmpty()) {
                person.rename(names.given(), names.family());
            }
            person.speak(told.language());
        });
        persons.seen(id.value(), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayComeFromElsewhere(PersonId id) {
        return persons.withRoles(id.value())
                .filter(Person::isAccount)
                .filter(person -> person.toAccount().roles().equals(EnumSet.of(Role.LEARNER)))
                .isPresent();
    }

    @Override
    public void handOver(PersonId from, PersonId own) {
        persons.findById(from.value())
                .filter(person -> person.isAccount() && person.email().isEmpty())
                .ifPresent(person -> {
                    plugs.orderedStream().forEach(plug -> plug.move(from, own));
                    persons.delete(person);
                });
    }

    /** As other sides write them: of any length, with any character. */
    private static String fitting(String told) {
        String name = told.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = Math.min(name.length(), Person.LONGEST_NAME);
        boolean halved = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, halved ? end - 1 : end).strip();
    }
}
