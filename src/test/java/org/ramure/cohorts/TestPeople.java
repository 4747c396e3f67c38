package org.ramure.cohorts;

import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts, written straight into the database. */
public class TestPeople {

    private final JdbcTemplate database;

    TestPeople(JdbcTemplate database) {
        this.database = database;
    }

    public PersonId facilitator() {
        return account("facil-" + UUID.randomUUID() + "@exemple.fr", Role.FACILITATOR);
    }

    public PersonId administrator() {
        return account("admin-" + UUID.randomUUID() + "@exemple.fr", Role.ADMINISTRATOR);
    }

    public PersonId learner(String email) {
        return account(email, Role.LEARNER);
    }

    public PersonId account(String email, Role role) {
        UUID id = UUID.randomUUID();
        database.update(
                "INSERT INTO people_person (id, status, email, given_name, family_name, language,"
                        + " created_at, last_seen_at, version) VALUES (?, 'ACTIVE', ?, 'Inès',"
                        + " 'Marchetti', 'FR', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 0)",
                id.toString(),
                email);
        if (role != Role.LEARNER) {
            database.update(
                    "INSERT INTO people_role (person_id, role) VALUES (?, ?)",
                    id.toString(),
                    role.name());
        }
        return new PersonId(id);
    }

    public String emailOf(PersonId person) {
        return String.valueOf(
                database.queryForObject(
                        "SELECT email FROM people_person WHERE id = ?",
                        String.class,
                        person.toString()));
    }

    public long letters(String to) {
        return count("SELECT count(*) FROM mail_message WHERE recipient = ?", to);
    }

    private long count(String sql, String argument) {
        Long found = database.queryForObject(sql, Long.class, argument);
        return found == null ? 0 : found;
    }

    /** The key in the last letter to this address. */
    public String key(String to) {
        String text = lastLetter(to);
        int at = text.indexOf("?cle=") + "?cle=".length();
        return text.substring(at, at + 43);
    }

    /** The last letter to this address. */
    public String lastLetter(String to) {
        return database.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                        String.class,
                        to)
                .getLast();
    }
}
