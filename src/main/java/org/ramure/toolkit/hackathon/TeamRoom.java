package org.ramure.toolkit.hackathon;

import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.Entry;
import org.ramure.toolkit.hackathon.HackathonTemplate.Brief;

/**
 * What a team shares.
 *
 * @param brief empty before the team has one, or before it may be read
 * @param writes whether the caller may change the hand-in now
 */
public record TeamRoom(
        Hackathon hackathon,
        Team team,
        Optional<Brief> brief,
        Map<String, Entry> entries,
        Optional<WorkFile> file,
        boolean writes) {}
