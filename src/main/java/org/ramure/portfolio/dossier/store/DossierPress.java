package org.ramure.portfolio.dossier.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.portfolio.dossier.paper.WrittenChapter;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Asks every chapter for its content, in the learner's name. */
@Component
class DossierPress {

    private final DossierAskers places;
    private final Translations translations;

    DossierPress(DossierAskers places, Translations translations) {
        this.places = places;
        this.translations = translations;
    }

    /** Hears of each chapter that was asked. */
    @FunctionalInterface
    interface Progress {
        void at(int done, int total);
    }

    /** Chapters that are chosen and have something to say. */
    List<WrittenChapter> chosen(DossierAsker asker, Picks picks, Progress progress) {
        List<DossierChapter> all =
                places.chapters().stream().filter(c -> picks.has(c.key())).toList();
        List<WrittenChapter> written = new ArrayList<>();
        progress.at(0, all.size());
        for (int i = 0; i < all.size(); i++) {
            DossierChapter chapter = all.get(i);
            Set<String> entries = picks.entries(chapter.key(), chapter.entries(asker));
            add(written, asker, chapter, entries);
            progress.at(i + 1, all.size());
        }
        return List.copyOf(written);
    }

    /** All chapters with all entries, private ones too: for the learner's own export. */
    List<WrittenChapter> everything(DossierAsker asker) {
        List<WrittenChapter> written = new ArrayList<>();
        for (DossierChapter chapter : places.chapters()) {
            add(
                    written,
                    asker,
                    chapter,
                    chapter.entries(asker).stream()
                            .map(DossierEntry::id)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return List.copyOf(written);
    }

    private void add(
            List<WrittenChapter> written,
            DossierAsker asker,
            DossierChapter chapter,
            Set<String> entries) {
        List<DossierBlock> blocks = chapter.write(asker, entries);
        if (!blocks.isEmpty()) {
            written.add(
                    new WrittenChapter(
                            chapter.key(),
                            translations.text(asker.language(), chapter.title()),
                            blocks));
        }
    }
}
