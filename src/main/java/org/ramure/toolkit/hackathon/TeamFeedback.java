package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Optional;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.ramure.toolkit.hackathon.HackathonTemplate.Prompt;

/**
 * What a team is told; no name of the jury is in it.
 *
 * @param place empty where ranks are not shown, or nobody marked the team
 * @param by how many marked it
 */
public record TeamFeedback(
        Hackathon hackathon,
        Team team,
        Optional<Place> place,
        List<Judged> criteria,
        List<Said> said,
        int by) {

    /** A rank among so many teams. */
    public record Place(int rank, boolean tied, int of, Mean score, int decimals) {}

    public record Judged(Criterion criterion, Mean mean) {}

    /** What the jury wrote, in no order that says who did. */
    public record Said(Prompt prompt, List<String> texts) {}
}
