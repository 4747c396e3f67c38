package org.ramure.portfolio.dossier.chapters;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookLine;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Entries of the logbook that belong to the pathway. All are private, also those of which an
 * extract was shared once: none is in unless it was ticked itself.
 */
@Component
@Order(30)
class LogbookChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.logbook.";

    /** How many are listed at once: each page costs a look at those before it. */
    private static final int PAGE = 2_500;

    private static final int MOST_PAGES = 2;
    private static final int BATCH = 500;

    private final Logbook logbook;
    private final Translations translations;

    LogbookChapter(Logbook logbook, Translations translations) {
        this.logbook = logbook;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "carnet";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    /** Oldest first. */
    private List<LogbookLine> lines(DossierAsker asker) {
        var filter =
                new LogbookFilter(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(asker.session().cohort().id()));
        List<LogbookLine> all = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<LogbookLine> some = logbook.list(asker.person(), filter, page, PAGE);
            all.addAll(some);
            if (some.size() < PAGE) {
                break;
            }
        }
        return all.reversed();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        var words = new Wording(translations, asker.language());
        return lines(asker).stream()
                .map(line ->
                        new DossierEntry(
                                line.id().toString(),
                                words.day(line.about())
                                        + " · "
                                        + (line.title().isBlank()
                                                ? line.beginning()
                                                : line.title()),
                                Optional.of(line.savedAt()),
                                false))
                .toList();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        List<UUID> ticked =
                lines(asker).stream()
                        .map(LogbookLine::id)
                        .filter(id -> entries.contains(id.toString()))
                        .toList();
        for (int start = 0; start < ticked.size(); start += BATCH) {
            List<UUID> some = ticked.subList(start, Math.min(start + BATCH, ticked.size()));
            logbook.findAll(asker.person(), some)
                    .forEach(entry -> entry(blocks, asker.person(), entry, words));
        }
        return blocks;
    }

    private void entry(
            List<DossierBlock> blocks, PersonId person, LogbookEntry entry, Wording words) {
        String title = entry.title().content();
        String day = words.day(entry.details().about());
        blocks.add(new DossierBlock.Heading(title.isBlank() ? day : title));
        LogbookTurn turn = entry.details().turn();
        String said =
                turn == LogbookTurn.FREE ? day : day + " · " + words.text(KEY + "turn." + turn);
        blocks.add(new DossierBlock.Note(said));
        if (!entry.details().prompt().isBlank()) {
            blocks.add(new DossierBlock.Note(entry.details().prompt()));
        }
        blocks.add(new DossierBlock.Text(entry.text().content()));
        entry.files().forEach(file -> blocks.add(piece(person, file, words)));
    }

    private DossierBlock piece(PersonId person, LogbookFile file, Wording words) {
        UUID id = file.id();
        return new DossierBlock.Piece(
                new DossierFile(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        () ->
                                Files.newInputStream(
                                        logbook.file(person, id)
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(file.name()))
                                                .path())),
                words.text(KEY + "picture", file.name()));
    }
}
