package org.ramure.cohorts.voice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Participant;

/**
 * Who answered a questionnaire and when, empty for whoever did not. {@code replies} are there
 * before a session only, answers for the referent alone left out for everyone else.
 */
public record Answered(Participant person, Optional<Instant> at, List<Reply> replies) {}
