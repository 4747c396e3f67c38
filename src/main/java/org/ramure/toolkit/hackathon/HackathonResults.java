package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;

/** What marks come to, once they are open; before that nobody reads any, organisers included. */
public interface HackathonResults {

    /** Who of the jury has handed in, without a mark; for organisers and the jury. */
    List<Juror> jury(HackathonVisitor caller, UUID hackathon);

    /** A member of the jury. */
    record Juror(UUID id, String name, boolean handedIn) {}

    /** Opens marks before all are in; the reason is said to everybody. */
    void openEarly(PersonId caller, UUID hackathon, String reason);

    /** The ranking, for organisers and the jury; empty before marks are open. */
    Optional<Result> result(HackathonVisitor caller, UUID hackathon);

    /**
     * A ranking and what did not count in it.
     *
     * @param absent members of the jury who had not handed in when marks were opened
     * @param conflicts names of members by the team they left out
     */
    record Result(Ranking ranking, List<String> absent, Map<UUID, List<String>> conflicts) {}

    /** Lets teams read their feedback. */
    void publish(PersonId caller, UUID hackathon);

    /** What a team is told: its people once it is published, organisers once marks are open. */
    Optional<TeamFeedback> feedback(PersonId caller, UUID team);

    /** Everything that was marked and written, for organisers once marks are open. */
    Optional<List<Row>> everything(PersonId caller, UUID hackathon);

    /**
     * One mark or text, or that nobody marks for a conflict.
     *
     * @param field a criterion's or a prompt's id; {@link JuryFields#REMARK} for the remark
     */
    record Row(
            Team team,
            String juror,
            boolean conflict,
            boolean absent,
            String field,
            String value) {}
}
