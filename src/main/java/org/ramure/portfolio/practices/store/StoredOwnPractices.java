package org.ramure.portfolio.practices.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.AttachedFiles;
import org.ramure.portfolio.practices.FrozenVersion;
import org.ramure.portfolio.practices.OwnPractices;
import org.ramure.portfolio.practices.PracticeFields;
import org.ramure.portfolio.practices.PracticeFile;
import org.ramure.portfolio.practices.PracticeGrid;
import org.ramure.portfolio.practices.PracticeGrid.Practice;
import org.ramure.portfolio.practices.PracticeGrids;
import org.ramure.portfolio.practices.PracticeRow;
import org.ramure.portfolio.typed.TypedTexts;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@Transactional(readOnly = true)
class StoredOwnPractices implements OwnPractices {

    private static final int LONGEST_LABEL = 200;
    private static final int MOST_FILES = 10;
    private static final int MOST_VERSIONS = 100;

    private final PracticeGrids grids;
    private final PracticeFields fields;
    private final TypedTexts texts;
    private final PracticeRows rows;
    private final PracticeFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredOwnPractices(
            PracticeGrids grids,
            PracticeFields fields,
            TypedTexts texts,
            PracticeRows rows,
            PracticeFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.grids = grids;
        this.fields = fields;
        this.texts = texts;
        this.rows = rows;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Map<String, PracticeRow> rows(PersonId me) {
        String prefix = PracticePlaces.grid(me);
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        texts.under(prefix)
                .forEach((place, entries) ->
                        entries.forEach((key, entry) ->
                                typed.computeIfAbsent(
                                                place.substring(prefix.length()),
                                                practice -> new HashMap<>())
                                        .put(key, entry.content())));
        Map<String, List<PracticeFile>> left = new HashMap<>();
        rows.files(me)
                .forEach(file -> {
                    left.computeIfAbsent(file.practice(), p -> new ArrayList<>())
                            .add(file.toFile());
                    typed.computeIfAbsent(file.practice(), p -> new HashMap<>());
                });
        Map<String, PracticeRow> all = new LinkedHashMap<>();
        typed.forEach((practice, texts) -> {
            var row = new PracticeRow(practice, texts, left.getOrDefault(practice, List.of()));
            if (!row.isEmpty()) {
                all.put(practice, row);
            }
        });
        return all;
    }

    @Override
    public Map<String, Entry> entries(PersonId me, String practice) {
        return texts.of(PracticePlaces.row(me, practice(practice).id()));
    }

    private Practice practice(String id) {
        return grids.require().practice(id).orElseThrow(StoredOwnPractices::unknown);
    }

    static UserFacingException unknown() {
        return new UserFacingException("portfolio.practices.unknown");
    }

    @Override
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Saving save(PersonId me, String practice, Typed typed) {
        PracticeGrid grid = grids.require();
        Practice row = practice(practice);
        return texts.save(
                me, PracticePlaces.row(me, row.id()), fields.of(grid, row, Language.FR), typed);
    }

    /** The bytes are read before the transaction begins: a slow upload holds no connection. */
    @Override
    @Transactional(propagation = Propagation.NEVER)
    public PracticeFile attach(PersonId me, String practice, String name, InputStream content)
            throws IOException {
        Practice row = practice(practice);
        StoredFile stored = files.store().keep(content);
        boolean kept = false;
        try {
            PracticeFile file =
                    transaction.execute(
                            status -> record(me, row.id(), AttachedFiles.nameOf(name), stored));
            kept = true;
            return file;
        } finally {
            if (!kept) {
                files.store().delete(stored.id());
            }
        }
    }

    private PracticeFile record(PersonId me, String practice, String name, StoredFile stored) {
        List<PracticeFileEntity> mine = rows.allFiles(me);
        long here =
                mine.stream()
                        .filter(f -> !f.isWithdrawn() && f.practice().equals(practice))
                        .count();
        if (here >= MOST_FILES) {
            throw new UserFacingException("portfolio.practices.file.tooMany", MOST_FILES);
        }
        long taken = mine.stream().mapToLong(PracticeFileEntity::sizeBytes).sum();
        files.store().requireRoom(taken, stored);
        var row = new PracticeFileEntity(me, practice, name, stored, clock.instant());
        rows.add(row);
        return row.toFile();
    }

    @Override
    @Transactional
    public void detach(PersonId me, UUID file) {
        rows.file(me, file)
                .filter(f -> !f.isWithdrawn())
                .ifPresent(f -> {
                    if (rows.isKeptSince(me, f.addedAt())) {
                        f.withdraw(clock.instant());
                    } else {
                        // The sweep finds the bytes: no row names them any more.
                        rows.remove(f);
                    }
                });
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public long maxFileSize() {
        return files.store().maxFile();
    }

    @Override
    public Optional<Download> file(PersonId me, UUID file) {
        return rows.file(me, file)
                .map(f -> new Download(f.toFile(), files.store().pathOf(f.storedFile())));
    }

    @Override
    @Transactional
    public FrozenVersion freeze(PersonId me, String label) {
        String words = label.strip();
        if (words.length() > LONGEST_LABEL) {
            throw new UserFacingException("portfolio.practices.labelTooLong", LONGEST_LABEL);
        }
        PracticeGrid grid = grids.require();
        Map<String, PracticeRow> filled = rows(me);
        List<PracticeRow> ordered =
                grid.practices().stream()
                        .map(p -> filled.get(p.id()))
                        .filter(java.util.Objects::nonNull)
                        .toList();
        if (ordered.isEmpty()) {
            throw new UserFacingException("portfolio.practices.nothing");
        }
        List<PracticeVersionEntity> before = rows.versions(me);
        if (before.size() >= MOST_VERSIONS) {
            throw new UserFacingException("portfolio.practices.tooManyVersions", MOST_VERSIONS);
        }
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var version = new PracticeVersionEntity(me, number, words);
        version.fill(grid.version(), ordered, clock.instant());
        rows.add(version);
        return version.toVersion();
    }

    @Override
    public List<FrozenVersion> versions(PersonId me) {
        return rows.versions(me).stream().map(PracticeVersionEntity::toVersion).toList();
    }

    @Override
    public Optional<FrozenVersion> version(PersonId me, UUID id) {
        return rows.version(me, id).map(PracticeVersionEntity::toVersion);
    }
}
