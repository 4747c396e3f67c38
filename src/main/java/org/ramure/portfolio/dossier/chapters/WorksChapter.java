package org.ramure.portfolio.dossier.chapters;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.template.Rubric;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.portfolio.dossier.spi.DossierFile;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was handed in, version by version, how it was answered, and the talk about it. */
@Component
@Order(50)
class WorksChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.works.";

    private final Works works;
    private final Translations translations;

    WorksChapter(Works works, Translations translations) {
        this.works = works;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "livrables";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    private List<WorkRow> handedIn(DossierAsker asker) {
        return works.mine(asker.person(), asker.session().cohort().id()).stream()
                .filter(row -> row.versions() > 0)
                .toList();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return handedIn(asker).stream()
                .map(row ->
                        new DossierEntry(
                                row.plan().id(),
                                row.plan().title().in(asker.language()),
                                row.handedInAt(),
                                true))
                .toList();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        for (WorkRow row : handedIn(asker)) {
            if (entries.contains(row.plan().id())) {
                var task = new Works.Task(asker.session().cohort().id(), row.plan().id());
                work(blocks, asker.person(), works.open(asker.person(), task), words);
            }
        }
        return blocks;
    }

    private void work(List<DossierBlock> blocks, PersonId person, MyWork work, Wording words) {
        blocks.add(new DossierBlock.Heading(work.plan().title().in(words.language())));
        for (HandedIn version : work.versions()) {
            blocks.add(
                    new DossierBlock.Note(
                            words.text(
                                    KEY + (version.late() ? "versionLate" : "version"),
                                    version.number(),
                                    words.day(version.at()))));
            blocks.add(new DossierBlock.Text(version.text()));
            version.files().forEach(file -> blocks.add(piece(person, file, words)));
            version.feedback()
                    .filter(answer -> answer.sentAt().isPresent())
                    .ifPresent(answer -> answer(blocks, answer, work.plan().rubric(), words));
        }
        if (!work.thread().isEmpty()) {
            blocks.add(new DossierBlock.Note(words.text(KEY + "talk")));
            blocks.add(
                    new DossierBlock.Bullets(
                            work.thread().stream().map(m -> message(m, words)).toList()));
        }
    }

    private static String message(WorkMessage message, Wording words) {
        return words.text(
                KEY + "message", message.author(), words.day(message.at()), message.text());
    }

    private static void answer(
            List<DossierBlock> blocks, Feedback answer, Optional<Rubric> rubric, Wording words) {
        blocks.add(
                new DossierBlock.Note(
                        words.text(KEY + "answer", answer.sentAt().map(words::day).orElse(""))));
        blocks.add(new DossierBlock.Text(answer.comment()));
        List<List<String>> rows =
                rubric.map(Rubric::criteria).orElse(List.of()).stream()
                        .map(criterion -> row(criterion, answer, words))
                        .toList();
        if (!rows.isEmpty()) {
            blocks.add(
                    new DossierBlock.Table(
                            words.text(KEY + "rubric"),
                            List.of(
                                    words.text(KEY + "criterion"),
                                    words.text(KEY + "level"),
                                    words.text(KEY + "comment")),
                            rows));
        }
    }

    private static List<String> row(Rubric.Criterion criterion, Feedback answer, Wording words) {
        Optional<Feedback.Line> line = answer.line(criterion.id());
        String level =
                line.flatMap(l -> Optional.ofNullable(l.level()))
                        .filter(l -> l >= 0 && l < criterion.levels().size())
                        .map(l -> criterion.levels().get(l).label().in(words.language()))
                        .orElse("—");
        return List.of(
                criterion.label().in(words.language()),
                level,
                line.map(Feedback.Line::comment).filter(c -> !c.isBlank()).orElse("—"));
    }

    private DossierBlock piece(PersonId person, WorkFile file, Wording words) {
        return new DossierBlock.Piece(
                new DossierFile(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        () ->
                                Files.newInputStream(
                                        works.file(person, file.id())
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(file.name()))
                                                .path())),
                words.text(KEY + "picture", file.name()));
    }
}
