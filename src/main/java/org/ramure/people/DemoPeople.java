package org.ramure.people;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ramure.shared.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** People to try Ramure with, all with one known password; only where {@code ramure.demo} is on. */
@Component
public class DemoPeople {

    /** The password of everybody in the demonstration. */
    public static final String PASSWORD = "essai-ramure";

    private static final String DOMAIN = "@demo.ramure.test";
    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final List<DemoPerson> CAST =
            List.of(
                    new DemoPerson("apprenante", "Awa", "Le Goff", Role.LEARNER),
                    new DemoPerson("facilitatrice", "Inès", "Marchetti", Role.FACILITATOR),
                    new DemoPerson("autrice", "Solène", "Dubois", Role.AUTHOR),
                    new DemoPerson("administratrice", "Jeanne", "Okafor", Role.ADMINISTRATOR));

    private static final List<DemoPerson> COMPANIONS =
            List.of(
                    new DemoPerson("malik", "Malik", "Benali", Role.LEARNER),
                    new DemoPerson("claire", "Claire", "Tanguy", Role.LEARNER),
                    new DemoPerson("yann", "Yann", "Le Bihan", Role.LEARNER),
                    new DemoPerson("nadia", "Nadia", "Ferhat", Role.LEARNER));

    private final PersonRepository persons;
    private final Passwords passwords;
    private final Devices devices;
    private final PeopleSettings settings;
    private final Clock clock;

    DemoPeople(
            PersonRepository persons,
            Passwords passwords,
            Devices devices,
            PeopleSettings settings,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.devices = devices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody to try: the part of the address before the @, the names, and what they may do. */
    public record DemoPerson(String local, String givenName, String familyName, Role role) {
        public String email() {
            return local + DOMAIN;
        }
    }

    /** Whether this is a demonstration. */
    public boolean areHere() {
        return settings.demo();
    }

    /** Who can be tried; nobody where this is no demonstration. */
    public List<DemoPerson> cast() {
        return areHere() ? CAST : List.of();
    }

    /** Learners who make up the groups of the demonstration, beside the one to be tried. */
    public List<DemoPerson> companions() {
        return areHere() ? COMPANIONS : List.of();
    }

    /** Creates those who are missing. */
    void bring() {
        Set<String> here =
                persons.findByEmailEndingWith(DOMAIN).stream()
                        .map(person -> person.toAccount().email())
                        .collect(Collectors.toSet());
        List<DemoPerson> missing =
                Stream.of(CAST.stream(), COMPANIONS.stream(), crowd())
                        .flatMap(some -> some)
                        .filter(p -> !here.contains(p.email()))
                        .toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = passwords.encode(PASSWORD);
        for (DemoPerson one : missing) {
            Person person =
                    Person.account(new EmailAddress(one.email()), Language.FR, clock.instant());
            person.rename(one.givenName(), one.familyName());
            person.give(Set.of(one.role()));
            person.protect(hash);
            persons.save(person);
        }
    }

    /** Learners of a load test: {@code apprenante-1} and so on, as many as the settings say. */
    private Stream<DemoPerson> crowd() {
        return IntStream.rangeClosed(1, settings.demoLearners())
                .mapToObj(n ->
                        new DemoPerson("apprenante-" + n, "Apprenante", "N° " + n, Role.LEARNER));
    }

    /** A database once used for a demonstration must not let strangers in by a known password. */
    void retire() {
        for (Person person : persons.findByEmailEndingWith(DOMAIN)) {
            if (person.passwordHash().isEmpty()) {
                continue;
            }
            person.protect(null);
            person.give(Set.of());
            devices.signOutElsewhere(person.personId(), new UUID(0, 0));
            LOG.warn("{} is a demonstration account: it can no longer sign in", person.personId());
        }
    }
}
