package org.ramure.toolkit.hackathon;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A hackathon with people for tests. */
@Component
public class Competition {

    private final Hackathons hackathons;
    private final HackathonPeople guests;
    private final HackathonTeams teams;
    private final JuryDesk desk;
    private final TestPeople people;
    private final JdbcTemplate database;

    Competition(
            Hackathons hackathons,
            HackathonPeople guests,
            HackathonTeams teams,
            JuryDesk desk,
            TestPeople people,
            JdbcTemplate database) {
        this.hackathons = hackathons;
        this.guests = guests;
        this.teams = teams;
        this.desk = desk;
        this.people = people;
        this.database = database;
    }

    /** Two days in December. */
    public static HackathonTerms terms(boolean joining, boolean ranks, boolean briefsAtOnce) {
        return new HackathonTerms(
                "Deux jours pour la vallée",
                List.of(
                        LocalDateTime.parse("2026-12-04T09:00"),
                        LocalDateTime.parse("2026-12-05T09:00")),
                "Salle des fêtes",
                Set.of(Language.FR),
                joining,
                ranks,
                briefsAtOnce);
    }

    public Hackathon begun(PersonId organiser, HackathonTerms terms) {
        String slug = hackathons.create(organiser, "social-impact-manager", terms);
        return hackathons.find(organiser, slug).orElseThrow();
    }

    /** So many accounts with this part. */
    public List<PersonId> invited(PersonId organiser, Hackathon hackathon, Part part, int many) {
        List<PersonId> all = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String address =
                    part.name().toLowerCase(java.util.Locale.ROOT)
                            + i
                            + "-"
                            + UUID.randomUUID()
                            + "@exemple.fr";
            all.add(people.learner(address));
            addresses.add(address);
        }
        guests.invite(organiser, hackathon.id(), part, addresses);
        return all;
    }

    public UUID team(PersonId organiser, Hackathon hackathon, String name, PersonId... members) {
        UUID team = teams.add(organiser, hackathon.id(), name);
        for (PersonId member : members) {
            UUID row = row(member, hackathon);
            teams.place(organiser, row, Optional.of(team));
        }
        return team;
    }

    /** The row of somebody in a hackathon. */
    public UUID row(PersonId person, Hackathon hackathon) {
        return database.queryForObject(
                "SELECT id FROM toolkit_hackathon_member WHERE person_id = ? AND hackathon_id = ?",
                (row, number) -> UUID.fromString(String.valueOf(row.getString(1))),
                person.toString(),
                hackathon.id().toString());
    }

    /** The same mark for every criterion. */
    public void mark(PersonId juror, Hackathon hackathon, UUID team, int mark) {
        for (var criterion : hackathon.template().criteria()) {
            desk.save(
                    new Someone(juror),
                    hackathon.id(),
                    team,
                    new Typed(JuryFields.MARK + criterion.id(), Integer.toString(mark), 0));
        }
    }
}
