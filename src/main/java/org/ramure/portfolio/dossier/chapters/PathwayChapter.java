package org.ramure.portfolio.dossier.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.clock.ClockLine;
import org.ramure.cohorts.clock.ClockReading;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.shared.Minutes;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who, which pathway, when, and the time spent by each of the three clocks. */
@Component
@Order(10)
class PathwayChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.pathway.";

    private final Clocks clocks;
    private final Translations translations;

    PathwayChapter(Clocks clocks, Translations translations) {
        this.clocks = clocks;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "parcours";
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
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        blocks.add(identity(asker, words));
        blocks.add(
                new DossierBlock.Table(
                        words.text(KEY + "meetings"),
                        List.of(
                                words.text(KEY + "meeting"),
                                words.text(KEY + "day"),
                                words.text(KEY + "hours")),
                        asker.session().halfDays().stream()
                                .filter(h -> !h.cancelled())
                                .map(h -> meeting(h, words))
                                .toList()));
        clocks.own(asker.person(), asker.session().cohort().id())
                .ifPresent(reading -> time(blocks, reading, words));
        return blocks;
    }

    private static DossierBlock.Facts identity(DossierAsker asker, Wording words) {
        Participant place = asker.session().place();
        Cohort cohort = asker.session().cohort();
        List<DossierBlock.Fact> facts = new ArrayList<>();
        add(facts, words, "name", place.name());
        add(facts, words, "organisation", place.organisation());
        add(facts, words, "group", place.group());
        add(facts, words, "session", cohort.title());
        add(
                facts,
                words,
                "dates",
                words.text(
                        KEY + "span", words.day(cohort.firstDay()), words.day(cohort.lastDay())));
        add(facts, words, "territory", cohort.details().territory());
        add(facts, words, "template", cohort.template() + ", " + cohort.templateVersion());
        return new DossierBlock.Facts(facts);
    }

    private static void add(
            List<DossierBlock.Fact> facts, Wording words, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new DossierBlock.Fact(words.text(KEY + key), value));
        }
    }

    private static List<String> meeting(HalfDay halfDay, Wording words) {
        return List.of(
                halfDay.title(),
                words.day(halfDay.day()),
                Wording.hour(words.language(), halfDay.start())
                        + " – "
                        + Wording.hour(words.language(), halfDay.end()));
    }

    private static void time(List<DossierBlock> blocks, ClockReading reading, Wording words) {
        blocks.add(new DossierBlock.Heading(words.text(KEY + "time")));
        blocks.add(
                new DossierBlock.Facts(
                        List.of(
                                fact(words, "prescribed", reading.minutes(ClockKind.PRESCRIBED)),
                                fact(words, "observed", reading.minutes(ClockKind.OBSERVED)),
                                fact(words, "declared", reading.minutes(ClockKind.DECLARED)))));
        blocks.add(new DossierBlock.Note(words.text(KEY + "clocks")));
        lines(blocks, reading, ClockKind.OBSERVED, words);
        lines(blocks, reading, ClockKind.DECLARED, words);
    }

    private static DossierBlock.Fact fact(Wording words, String key, int minutes) {
        return new DossierBlock.Fact(words.text(KEY + key), Minutes.say(minutes));
    }

    private static void lines(
            List<DossierBlock> blocks, ClockReading reading, ClockKind kind, Wording words) {
        List<List<String>> rows = reading.of(kind).stream().map(line -> line(line, words)).toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new DossierBlock.Table(
                            words.text(KEY + "table." + kind.name()),
                            List.of(
                                    words.text(KEY + "what"),
                                    words.text(KEY + "day"),
                                    words.text(KEY + "minutes"),
                                    words.text(KEY + "detail")),
                            rows));
        }
    }

    private static List<String> line(ClockLine line, Wording words) {
        String detail = words.text("cohorts.clock.detail." + line.detail().name());
        String title = line.title().in(words.language());
        boolean named = title.isBlank();
        return List.of(
                named ? line.note() : title,
                line.day().map(words::day).orElse("—"),
                line.minutes() == 0 ? "—" : Minutes.say(line.minutes()),
                named || line.note().isBlank() ? detail : detail + " · " + line.note());
    }
}
