package org.ramure.toolkit.hackathon;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;

/**
 * What one member of a jury has before them; of others' marks there is nothing here.
 *
 * @param sheets one for each team, in the order of pitches
 */
public record JuryPage(
        Hackathon hackathon,
        UUID juror,
        String name,
        Optional<Instant> handedInAt,
        List<Sheet> sheets) {

    /**
     * One team.
     *
     * @param work what the team handed in, by the keys of {@link TeamFields}
     * @param conflict declared by this member: their marks do not count
     * @param missing how many criteria have no mark
     */
    public record Sheet(
            Team team,
            Map<String, String> work,
            Optional<WorkFile> file,
            boolean conflict,
            Map<String, Entry> entries,
            int missing) {}

    /** Whether marks may be changed now. */
    public boolean writes() {
        return handedInAt.isEmpty() && !hackathon.state().opened();
    }
}
