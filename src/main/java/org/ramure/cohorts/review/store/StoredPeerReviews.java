package org.ramure.cohorts.review.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.cohorts.template.PeerReview;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.FeedbackRules;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.Works.Download;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredPeerReviews implements PeerReviews {

    private static final int LONGEST_REPLY = 4000;

    private final CohortAccess access;
    private final ReviewRows rows;
    private final HandedIns works;
    private final Rounds rounds;
    private final ClosedCohorts closed;

    StoredPeerReviews(
            CohortAccess access,
            ReviewRows rows,
            HandedIns works,
            Rounds rounds,
            ClosedCohorts closed) {
        this.closed = closed;
        this.access = access;
        this.rows = rows;
        this.works = works;
        this.rounds = rounds;
    }

    private ParticipantId place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort)
                .map(Participant::id)
                .orElseThrow(StoredPeerReviews::unknown);
    }

    private static UserFacingException unknown() {
        return new UserFacingException("cohorts.unknown");
    }

    private boolean isBlind(Task task) {
        return works.review(task).map(PeerReview::blind).orElse(true);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Rules> rules(PersonId caller, Task task) {
        place(caller, task.cohort());
        return works.review(task)
                .map(how ->
                        new Rules(
                                how,
                                rounds.dueOn(task, how),
                                rows.round(task).isPresent(),
                                closed.isReadOnly(task.cohort())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> given(PersonId caller, CohortId cohort) {
        List<ReviewReadingEntity> mine =
                rows.given(place(caller, cohort)).stream()
                        .filter(reading -> reading.state().counts())
                        .toList();
        Map<ParticipantId, String> names = mine.isEmpty() ? Map.of() : rows.names(cohort);
        return mine.stream()
                .map(reading -> given(reading, mine, names))
                .sorted(Comparator.comparing(Given::sent).thenComparing(Given::dueOn))
                .toList();
    }

    private Given given(
            ReviewReadingEntity reading,
            List<ReviewReadingEntity> mine,
            Map<ParticipantId, String> names) {
        List<UUID> same =
                mine.stream()
                        .filter(other -> other.task().equals(reading.task()))
                        .map(ReviewReadingEntity::id)
                        .toList();
        return new Given(
                reading.id(),
                reading.task().assignment(),
                works.plan(reading.task()).title(),
                same.indexOf(reading.id()) + 1,
                isBlind(reading.task()) ? "" : names.getOrDefault(reading.author(), ""),
                reading.dueOn(),
                reading.state() == ReadingState.SENT);
    }

    /** A reading of the caller's that still is theirs. */
    private ReviewReadingEntity own(PersonId caller, UUID id) {
        return rows.find(id)
                .filter(reading -> reading.state().counts())
                .filter(reading ->
                        access.place(caller, reading.task().cohort())
                                .filter(place -> place.id().equals(reading.reader()))
                                .isPresent())
                .orElseThrow(StoredPeerReviews::unknown);
    }

    private HandedIn work(ReviewReadingEntity reading) {
        return works.version(reading.task(), reading.author(), reading.versionNumber())
                .orElseThrow(StoredPeerReviews::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public Reading open(PersonId caller, UUID id) {
        ReviewReadingEntity reading = own(caller, id);
        HandedIn work = work(reading);
        WorkPlan plan = works.plan(reading.task());
        Given given =
                given(caller, reading.task().cohort()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(StoredPeerReviews::unknown);
        boolean blind = isBlind(reading.task());
        List<ReadFile> files =
                IntStream.range(0, work.files().size())
                        .mapToObj(i ->
                                new ReadFile(
                                        i + 1,
                                        name(work.files().get(i), i + 1, blind),
                                        work.files().get(i).size()))
                        .toList();
        return new Reading(
                given,
                plan.rubric(),
                work.text(),
                files,
                reading.toFeedback(),
                reading.reply(),
                closed.isReadOnly(reading.task().cohort()));
    }

    private static String name(WorkFile file, int number, boolean blind) {
        return blind ? "fichier-" + number + extension(file.name()) : file.name();
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot);
        return end.matches("\\.[A-Za-z0-9]{1,5}") ? end : "";
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Download> file(PersonId caller, UUID id, int number) {
        ReviewReadingEntity reading = own(caller, id);
        List<WorkFile> files = work(reading).files();
        if (number < 1 || number > files.size()) {
            return Optional.empty();
        }
        WorkFile file = files.get(number - 1);
        String name = name(file, number, isBlind(reading.task()));
        return works.file(file.id())
                .map(found ->
                        new Download(
                                new WorkFile(id, name, file.mediaType(), file.size()),
                                found.path()));
    }

    @Override
    public long draft(PersonId caller, UUID id, Feedback answer) {
        ReviewReadingEntity reading = unsent(caller, id, answer.version());
        FeedbackRules.requireSound(answer, works.plan(reading.task()).rubric());
        reading.write(answer);
        rows.flush();
        return reading.seen();
    }

    private ReviewReadingEntity unsent(PersonId caller, UUID id, long version) {
        ReviewReadingEntity reading = own(caller, id);
        closed.requireOpen(reading.task().cohort());
        if (reading.state() == ReadingState.SENT) {
            throw new UserFacingException("cohorts.work.sentAlready");
        }
        if (reading.seen() != version) {
            throw new UserFacingException("cohorts.work.conflict");
        }
        return reading;
    }

    @Override
    public void send(PersonId caller, UUID id, long version) {
        ReviewReadingEntity reading = unsent(caller, id, version);
        FeedbackRules.requireWords(reading.toFeedback());
        reading.send(rounds.now());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Received> received(PersonId caller, Task task) {
        ParticipantId author = place(caller, task.cohort());
        List<ReviewReadingEntity> mine =
                rows.of(task).stream()
                        .filter(reading -> reading.author().equals(author))
                        .filter(reading -> reading.state().counts())
                        .toList();
        if (!isOpen(mine)) {
            return List.of();
        }
        Map<ParticipantId, String> names = isBlind(task) ? Map.of() : rows.names(task.cohort());
        return mine.stream()
                .filter(reading -> reading.state() == ReadingState.SENT)
                .map(reading ->
                        new Received(
                                reading.id(),
                                names.getOrDefault(reading.reader(), ""),
                                reading.toFeedback(),
                                reading.reply(),
                                reading.repliedAt()))
                .toList();
    }

    /** All have come, or the last day of the first ones is over. */
    private boolean isOpen(List<ReviewReadingEntity> readings) {
        boolean all = readings.stream().allMatch(r -> r.state() == ReadingState.SENT);
        boolean over =
                readings.stream()
                        .map(ReviewReadingEntity::task)
                        .findFirst()
                        .flatMap(rows::round)
                        .filter(round -> rounds.today().isAfter(round.dueOn()))
                        .isPresent();
        return !readings.isEmpty() && (all || over);
    }

    @Override
    public void reply(PersonId caller, UUID id, String text) {
        String kept = text.strip();
        if (kept.isEmpty()) {
            throw new UserFacingException("cohorts.work.message.empty");
        }
        if (kept.length() > LONGEST_REPLY) {
            throw new UserFacingException("cohorts.text.long", LONGEST_REPLY);
        }
        ReviewReadingEntity reading =
                rows.find(id)
                        .filter(found ->
                                received(caller, found.task()).stream()
                                        .anyMatch(one -> one.id().equals(id)))
                        .orElseThrow(StoredPeerReviews::unknown);
        closed.requireOpen(reading.task().cohort());
        if (!reading.reply().isEmpty()) {
            throw new UserFacingException("cohorts.review.replied");
        }
        reading.reply(kept, rounds.now());
    }
}
