package org.ramure.cohorts.work.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.Terms;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.Works;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional
class StoredWorks implements Works {

    private static final int LONGEST_TEXT = 50_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 10;

    private final CohortAccess access;
    private final WorkGround ground;
    private final WorkReading reading;
    private final WorkRows rows;
    private final WorkFiles files;
    private final WorkTalk talk;
    private final TransactionTemplate transaction;

    StoredWorks(
            CohortAccess access,
            WorkGround ground,
            WorkReading reading,
            WorkRows rows,
            WorkFiles files,
            WorkTalk talk,
            TransactionTemplate transaction) {
        this.access = access;
        this.ground = ground;
        this.reading = reading;
        this.rows = rows;
        this.files = files;
        this.talk = talk;
        this.transaction = transaction;
    }

    private Participant place(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private TaskOf task(PersonId caller, Task task) {
        return new TaskOf(
                task.cohort().value(),
                task.assignment(),
                place(caller, task.cohort()).id().value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkRow> mine(PersonId caller, CohortId cohort) {
        Participant place = place(caller, cohort);
        return reading.rows(List.of(cohort.value())).getOrDefault(cohort, List.of()).stream()
                .filter(row -> row.person().equals(place.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public MyWork open(PersonId caller, Task task) {
        TaskOf own = task(caller, task);
        return reading.work(own, reading.plan(task));
    }

    @Override
    public long save(PersonId caller, Task task, String text, long version) {
        if (text.length() > LONGEST_TEXT) {
            throw new UserFacingException("cohorts.text.long", LONGEST_TEXT);
        }
        TaskOf own = task(caller, task);
        requireOpen(own, reading.plan(task));
        Optional<WorkSubmissionEntity> found = rows.submission(own);
        if (found.map(WorkSubmissionEntity::seen).orElse(0L) != version) {
            throw new UserFacingException("cohorts.work.conflict");
        }
        WorkSubmissionEntity row = found.orElseGet(() -> started(own));
        row.write(text, ground.now());
        rows.flush();
        return row.seen();
    }

    private WorkSubmissionEntity started(TaskOf own) {
        WorkSubmissionEntity row = new WorkSubmissionEntity(own, ground.now());
        rows.add(row);
        return row;
    }

    private Terms requireOpen(TaskOf own, WorkPlan plan) {
        ground.requireOpen(own.cohort());
        boolean cancelled =
                ground.sites(List.of(own.cohort())).stream()
                        .anyMatch(site -> site.status() == CohortStatus.CANCELLED);
        if (cancelled) {
            throw new UserFacingException("cohorts.over");
        }
        Terms terms = reading.terms(own, plan);
        if (!terms.open()) {
            throw new UserFacingException("cohorts.work.locked", terms.opensOn().toString());
        }
        return terms;
    }

    /** The bytes are read before the transaction begins: a slow upload holds no connection. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public WorkFile attach(PersonId caller, Task task, String fileName, InputStream content)
            throws IOException {
        transaction.executeWithoutResult(status -> roomFor(caller, task));
        StoredFile stored = files.keep(content);
        boolean kept = false;
        try {
            WorkFile file =
                    transaction.execute(
                            status -> record(caller, task, shortened(fileName), stored));
            kept = true;
            return file;
        } finally {
            if (!kept) {
                files.delete(stored.id());
            }
        }
    }

    private TaskOf roomFor(PersonId caller, Task task) {
        TaskOf own = task(caller, task);
        requireOpen(own, reading.plan(task));
        long left =
                rows.submission(own).stream()
                        .flatMap(s -> rows.files(s.id()).stream())
                        .filter(f -> f.versionNumber() == WorkFileEntity.DRAFT)
                        .count();
        if (left >= MOST_FILES) {
            throw new UserFacingException("cohorts.work.file.tooMany", MOST_FILES);
        }
        return own;
    }

    private WorkFile record(PersonId caller, Task task, String name, StoredFile stored) {
        TaskOf own = roomFor(caller, task);
        WorkSubmissionEntity row = rows.submission(own).orElseGet(() -> started(own));
        WorkFileEntity file = new WorkFileEntity(row.id(), stored, name, ground.now());
        rows.add(file);
        return file.toFile();
    }

    /** A name to show, never a path: what stands before the last slash or backslash is dropped. */
    private static String shortened(String fileName) {
        String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String shown = name.isEmpty() ? "fichier" : name;
        return shown.length() <= LONGEST_NAME
                ? shown
                : shown.substring(shown.length() - LONGEST_NAME);
    }

    @Override
    public void detach(PersonId caller, UUID id) {
        rows.file(id)
                .filter(file -> file.versionNumber() == WorkFileEntity.DRAFT)
                .filter(file -> isOwn(caller, file))
                .ifPresent(this::remove);
    }

    private void remove(WorkFileEntity file) {
        rows.submission(file.submission())
                .ifPresent(row -> ground.requireOpen(row.task().cohort()));
        rows.remove(file); // the sweep takes the bytes
    }

    private boolean isOwn(PersonId caller, WorkFileEntity file) {
        return rows.submission(file.submission())
                .map(WorkSubmissionEntity::task)
                .filter(task ->
                        access.place(caller, new CohortId(task.cohort()))
                                .filter(place -> place.id().value().equals(task.participant()))
                                .isPresent())
                .isPresent();
    }

    @Override
    public HandedIn handIn(PersonId caller, Task task) {
        TaskOf own = task(caller, task);
        Terms terms = requireOpen(own, reading.plan(task));
        WorkSubmissionEntity row =
                rows.submission(own)
                        .orElseThrow(() -> new UserFacingException("cohorts.work.empty"));
        List<WorkFileEntity> left =
                rows.files(row.id()).stream()
                        .filter(file -> file.versionNumber() == WorkFileEntity.DRAFT)
                        .toList();
        if (row.draft().isBlank() && left.isEmpty()) {
            throw new UserFacingException("cohorts.work.empty");
        }
        String text = row.draft().strip();
        boolean late = ground.today().isAfter(terms.dueOn());
        int number = row.handIn(late, ground.now());
        left.forEach(file -> file.belongTo(number));
        WorkVersionEntity version =
                new WorkVersionEntity(row.id(), number, text, late, ground.now());
        rows.add(version);
        return version.with(left.stream().map(WorkFileEntity::toFile).toList(), Optional.empty());
    }

    @Override
    public void say(PersonId caller, Task task, String text) {
        Participant place = place(caller, task.cohort());
        reading.plan(task);
        TaskOf own = task(caller, task);
        ground.requireOpen(own.cohort());
        WorkSubmissionEntity row = rows.submission(own).orElseGet(() -> started(own));
        talk.say(row, caller, new WorkMessage(false, place.name(), text, ground.now()));
    }

    @Override
    public void read(PersonId caller, Task task) {
        rows.submission(task(caller, task)).stream()
                .flatMap(row -> rows.reviews(row.id()).stream())
                .filter(WorkReviewEntity::isSent)
                .forEach(review -> review.read(ground.now()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Download> file(PersonId caller, UUID id) {
        return rows.file(id)
                .filter(file -> isOwn(caller, file) || mayReview(caller, file))
                .map(file -> new Download(file.toFile(), files.pathOf(file.storedFile())));
    }

    private boolean mayReview(PersonId caller, WorkFileEntity file) {
        return file.versionNumber() != WorkFileEntity.DRAFT
                && rows.submission(file.submission())
                        .filter(row -> access.runs(caller, new CohortId(row.task().cohort())))
                        .isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public long maxFileSize() {
        return files.maxFile();
    }
}
