package org.ramure.cohorts.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.template.PeerReview;

/**
 * What was handed in, for other parts of this module: whoever asks has checked before that the
 * reader may see it. Drafts are never in it.
 */
public interface HandedIns {

    /** The assignment; else {@code cohorts.work.unknown}. */
    WorkPlan plan(Works.Task task);

    /** How people read each other's work on it, if they do. */
    Optional<PeerReview> review(Works.Task task);

    /** Everyone who has a place and handed something in (a fixed number of queries). */
    List<Piece> of(Works.Task task);

    /** The last version of somebody's work: its number, and whether it was late for them. */
    record Piece(ParticipantId person, String group, int version, boolean late) {}

    /** One version as it was handed in, its files with their own names. */
    Optional<HandedIn> version(Works.Task task, ParticipantId person, int number);

    /** The bytes of a file that was handed in. */
    Optional<Works.Download> file(UUID file);
}
