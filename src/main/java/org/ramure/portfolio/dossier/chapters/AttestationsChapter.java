package org.ramure.portfolio.dossier.chapters;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationFile;
import org.ramure.attestations.Attestations;
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

/** Papers that were given and still hold, with the files themselves. */
@Component
@Order(90)
class AttestationsChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.attestations.";

    /** A guess that errs on the high side: papers have a page or two. */
    private static final long USUAL_SIZE = 120_000;

    private final Attestations attestations;
    private final Translations translations;

    AttestationsChapter(Attestations attestations, Translations translations) {
        this.attestations = attestations;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "attestations";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    private List<Attestation> held(DossierAsker asker) {
        return attestations.of(asker.person()).stream()
                .filter(paper -> paper.state().isValid())
                .toList();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return held(asker).stream()
                .map(paper ->
                        new DossierEntry(
                                paper.number(),
                                paper.title() + " · " + paper.number(),
                                Optional.of(paper.issuedAt()),
                                ofThisSession(asker, paper)))
                .toList();
    }

    /** Papers of a session name it where others name a pathway. */
    private static boolean ofThisSession(DossierAsker asker, Attestation paper) {
        return paper.pathway().value().equals(asker.session().cohort().id().value());
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        for (Attestation paper : held(asker)) {
            if (entries.contains(paper.number())) {
                blocks.add(new DossierBlock.Heading(paper.title()));
                blocks.add(facts(paper, words));
                blocks.add(piece(asker.person(), paper, words));
            }
        }
        return blocks;
    }

    private static DossierBlock facts(Attestation paper, Wording words) {
        return new DossierBlock.Facts(
                List.of(
                        new DossierBlock.Fact(
                                words.text(KEY + "kind"),
                                words.text(
                                        "attestations.kind."
                                                + paper.kind().name()
                                                + (paper.isOfSession() ? ".session" : ""))),
                        new DossierBlock.Fact(words.text(KEY + "number"), paper.number()),
                        new DossierBlock.Fact(
                                words.text(KEY + "issued"), words.day(paper.issuedAt())),
                        new DossierBlock.Fact(
                                words.text(KEY + "verify"), paper.verificationUrl())));
    }

    private DossierBlock piece(PersonId person, Attestation paper, Wording words) {
        return new DossierBlock.Piece(
                new DossierFile(
                        paper.fileName(),
                        "application/pdf",
                        USUAL_SIZE,
                        () ->
                                new ByteArrayInputStream(
                                        attestations
                                                .pdf(person, paper.id())
                                                .map(AttestationFile::bytes)
                                                .orElseThrow(() ->
                                                        new FileNotFoundException(
                                                                paper.fileName())))),
                words.text(KEY + "picture", paper.number()));
    }
}
