package org.ramure.portfolio.practices.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.practices.ValuedPractices;
import org.ramure.portfolio.practices.ValuedResult;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came of conversations about one's practices that both confirmed. */
@Component
@Order(60)
class PracticesChapter implements DossierChapter {

    private static final String KEY = "portfolio.practices.paper.";

    private final ValuedPractices valued;
    private final Translations translations;

    PracticesChapter(ValuedPractices valued, Translations translations) {
        this.valued = valued;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "pratiques";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return valued.results(asker.person()).stream()
                .map(result ->
                        new DossierEntry(
                                result.conversation().toString(),
                                heading(result, asker.language()),
                                Optional.of(result.confirmedAt()),
                                true))
                .toList();
    }

    private String heading(ValuedResult result, Language language) {
        return translations.text(language, KEY + "mode.discussed", result.other())
                + ", "
                + Wording.day(language, result.confirmedAt());
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        List<DossierBlock> blocks = new ArrayList<>();
        valued.results(asker.person()).stream()
                .filter(result -> entries.contains(result.conversation().toString()))
                .forEach(result -> write(blocks, result, asker.language()));
        return List.copyOf(blocks);
    }

    private void write(List<DossierBlock> blocks, ValuedResult result, Language language) {
        var words = new Wording(translations, language);
        String heading = heading(result, language);
        blocks.add(new DossierBlock.Heading(heading));
        blocks.add(new DossierBlock.Note(words.text(KEY + "how")));
        blocks.add(
                new DossierBlock.Table(
                        heading,
                        List.of(
                                words.text(KEY + "practice"),
                                words.text(KEY + "self"),
                                words.text(KEY + "view"),
                                words.text(KEY + "evidence")),
                        result.lines().stream().map(line -> row(line, words)).toList()));
        if (!result.next().self().isBlank()) {
            blocks.add(
                    new DossierBlock.Facts(
                            List.of(
                                    new DossierBlock.Fact(
                                            words.text(KEY + "next"), result.next().self()))));
        }
    }

    private static List<String> row(ValuedResult.Line line, Wording words) {
        Language language = words.language();
        String view =
                line.view()
                        .map(v ->
                                v.level()
                                                .map(level -> level.in(language))
                                                .orElseGet(() -> words.text(KEY + "cannotSay"))
                                        + (v.reason().isBlank() ? "" : " · " + v.reason()))
                        .orElseGet(() -> words.text(KEY + "mode.self"));
        return List.of(
                line.title().in(language),
                line.level().in(language),
                view,
                line.evidence().isEmpty()
                        ? words.text(KEY + "noEvidence")
                        : String.join(" · ", line.evidence()));
    }
}
