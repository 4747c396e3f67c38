package org.ramure.portfolio.logbook.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.AttachedFiles;
import org.ramure.portfolio.attach.FileAnswers.Download;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookLine;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional(readOnly = true)
class StoredLogbook implements Logbook {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PROMPT = 1000;

    private final LogbookRows rows;
    private final LogbookFiles files;
    private final Fellows fellows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredLogbook(
            LogbookRows rows,
            LogbookFiles files,
            Fellows fellows,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.fellows = fellows;
        this.transaction = transaction;
        this.clock = clock;
    }

    static UserFacingException unknown() {
        return new UserFacingException("portfolio.logbook.unknown");
    }

    private LogbookEntryEntity own(PersonId caller, UUID entry) {
        return rows.entry(caller, entry).orElseThrow(StoredLogbook::unknown);
    }

    private LogbookEntry whole(LogbookEntryEntity entry) {
        return entry.toEntry(
                rows.files(List.of(entry.id())).stream().map(LogbookFileEntity::toFile).toList());
    }

    /** A cohort of the caller's, and a prompt that fits. */
    private LogbookDetails checked(PersonId caller, LogbookDetails asked) {
        if (asked.cohort().filter(id -> fellows.circle(caller, id).isEmpty()).isPresent()) {
            throw unknown();
        }
        String prompt =
                asked.prompt().length() <= LONGEST_PROMPT
                        ? asked.prompt()
                        : asked.prompt().substring(0, LONGEST_PROMPT);
        return new LogbookDetails(asked.turn(), prompt, asked.cohort(), asked.about());
    }

    @Override
    @Transactional
    public LogbookEntry begin(PersonId caller, LogbookDetails details) {
        LogbookDetails fitting = checked(caller, details);
        LogbookEntryEntity entry =
                rows.blank(caller)
                        .orElseGet(() -> {
                            var fresh = new LogbookEntryEntity(caller, fitting, clock.instant());
                            rows.add(fresh);
                            return fresh;
                        });
        entry.settle(fitting);
        return whole(entry);
    }

    @Override
    public Optional<LogbookEntry> find(PersonId caller, UUID entry) {
        return rows.entry(caller, entry).map(this::whole);
    }

    @Override
    public List<LogbookEntry> findAll(PersonId caller, List<UUID> entries) {
        Map<UUID, LogbookEntryEntity> own =
                rows.entries(caller, entries).stream()
                        .collect(Collectors.toMap(LogbookEntryEntity::id, row -> row));
        Map<UUID, List<LogbookFile>> joined =
                rows.files(own.keySet()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        LogbookFileEntity::entry,
                                        Collectors.mapping(
                                                LogbookFileEntity::toFile, Collectors.toList())));
        return entries.stream()
                .flatMap(id -> Stream.ofNullable(own.get(id)))
                .map(row -> row.toEntry(joined.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Reads what other transactions have committed: what stands is never an older snapshot. */
    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId caller, UUID entry, Typed typed) {
        own(caller, entry);
        String text = clean(typed.value());
        boolean title = typed.key().equals(TITLE);
        if (!title && !typed.key().equals(TEXT)) {
            throw new UserFacingException("assessment.exercise.unknownField");
        }
        check(text, title);
        boolean stored =
                rows.replace(
                        caller,
                        entry,
                        title ? "title" : "body",
                        text,
                        typed.base(),
                        clock.instant());
        LogbookEntryEntity now = own(caller, entry);
        Entry standing = title ? now.title() : now.text();
        return stored || standing.content().equals(text)
                ? new Saving.Saved(standing)
                : new Saving.Conflict(standing);
    }

    private static void check(String text, boolean title) {
        int most = title ? LONGEST_TITLE : Entries.LONGEST;
        if (text.length() > most) {
            throw new UserFacingException(
                    "assessment.exercise.tooLong", most, text.length() - most);
        }
        if (title && text.indexOf('\n') >= 0) {
            throw new UserFacingException("assessment.exercise.oneLine");
        }
    }

    /** A text as a database can keep it: half of a surrogate pair becomes a question mark. */
    private static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    @Transactional
    public void settle(PersonId caller, UUID entry, LogbookDetails details) {
        own(caller, entry).settle(checked(caller, details));
    }

    @Override
    public List<LogbookLine> list(PersonId caller, LogbookFilter filter, int page, int size) {
        return rows.list(
                caller, filter, LocalDate.ofInstant(clock.instant(), HalfDay.ZONE), page, size);
    }

    @Override
    public int count(PersonId caller, LogbookFilter filter) {
        return rows.count(caller, filter);
    }

    @Override
    public List<YearMonth> months(PersonId caller) {
        return rows.months(caller);
    }

    @Override
    @Transactional
    public void delete(PersonId caller, UUID entry) {
        LogbookEntryEntity row = own(caller, entry);
        List<LogbookFileEntity> joined = rows.files(List.of(entry));
        files.store()
                .deleteAfterCommit(joined.stream().map(LogbookFileEntity::storedFile).toList());
        rows.remove(row);
        rows.delete(LogbookFileEntity.class, "entryId", entry);
        rows.delete(LogbookShareEntity.class, "entryId", entry);
    }

    /** The bytes are read before the transaction begins: a slow upload holds no connection. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public LogbookFile attach(PersonId caller, UUID entry, String name, InputStream content)
            throws IOException {
        own(caller, entry);
        StoredFile file = files.store().keep(content);
        boolean kept = false;
        try {
            LogbookFile joined =
                    transaction.execute(
                            status -> join(caller, entry, AttachedFiles.nameOf(name), file));
            kept = true;
            return java.util.Objects.requireNonNull(joined);
        } finally {
            if (!kept) {
                files.store().delete(file.id());
            }
        }
    }

    private LogbookFile join(PersonId caller, UUID entry, String name, StoredFile file) {
        own(caller, entry);
        if (rows.files(List.of(entry)).size() >= MOST_FILES) {
            throw new UserFacingException("portfolio.logbook.file.tooMany", MOST_FILES);
        }
        files.store().requireRoom(rows.bytes(caller), file);
        var row = new LogbookFileEntity(entry, caller, file, name, clock.instant());
        rows.add(row);
        return row.toFile();
    }

    @Override
    @Transactional
    public void detach(PersonId caller, UUID file) {
        LogbookFileEntity row = rows.file(caller, file).orElseThrow(StoredLogbook::unknown);
        rows.remove(row);
        files.store().deleteAfterCommit(List.of(row.storedFile()));
    }

    @Override
    public Optional<Download> file(PersonId caller, UUID file) {
        return rows.file(caller, file).map(this::download);
    }

    private Download download(LogbookFileEntity row) {
        LogbookFile file = row.toFile();
        return new Download(file.name(), file.mediaType(), files.store().pathOf(row.storedFile()));
    }

    @Override
    public long maxFileSize() {
        return files.store().maxFile();
    }
}
