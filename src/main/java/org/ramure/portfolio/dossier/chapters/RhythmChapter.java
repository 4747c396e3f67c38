package org.ramure.portfolio.dossier.chapters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.Pause;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The milestones of a long pathway as they went, and pauses by their days, without reasons. */
@Component
@Order(20)
class RhythmChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.rhythm.";

    private final Rhythms rhythms;
    private final Translations translations;

    RhythmChapter(Rhythms rhythms, Translations translations) {
        this.rhythms = rhythms;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "rythme";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return List.of();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        Optional<MyRhythm> mine = rhythms.mine(asker.person(), asker.session().cohort().slug());
        if (mine.isEmpty() || mine.get().milestones().isEmpty()) {
            return List.of();
        }
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        blocks.add(
                new DossierBlock.Facts(
                        List.of(
                                new DossierBlock.Fact(
                                        words.text(KEY + "start"),
                                        words.day(mine.get().pace().start())))));
        blocks.add(
                new DossierBlock.Table(
                        words.text(KEY + "milestones"),
                        List.of(
                                words.text(KEY + "milestone"),
                                words.text(KEY + "day"),
                                words.text(KEY + "state")),
                        mine.get().milestones().stream().map(m -> row(m, words)).toList()));
        List<Pause> pauses = mine.get().pace().pauses();
        if (!pauses.isEmpty()) {
            blocks.add(new DossierBlock.Note(words.text(KEY + "pauses")));
            blocks.add(
                    new DossierBlock.Bullets(pauses.stream().map(p -> pause(p, words)).toList()));
        }
        return blocks;
    }

    private static List<String> row(DatedMilestone milestone, Wording words) {
        return List.of(
                milestone.milestone().title().in(words.language()),
                milestone.first().filter(day -> milestone.exact()).map(words::day).orElse("—"),
                words.text("portfolio.rhythm.state." + milestone.state().name()));
    }

    private static String pause(Pause pause, Wording words) {
        Optional<LocalDate> back = pause.back();
        return back.isPresent()
                ? words.text(KEY + "pause", words.day(pause.from()), words.day(back.get()))
                : words.text(KEY + "pauseOpen", words.day(pause.from()));
    }
}
