package org.ramure.cohorts.papers.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.papers.PaperKind;
import org.ramure.cohorts.papers.ProofReport;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.cohorts.papers.spi.DossierPart;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The proof dossier: papers, the attendance log, what other parts bring, and an index of all. */
@Component
class DossierParcel {

    private final Gathering gathering;
    private final Attendance attendance;
    private final PaperParcel papers;
    private final StoredProofs proofs;
    private final ObjectProvider<DossierPart> parts;
    private final Translations translations;

    DossierParcel(
            Gathering gathering,
            Attendance attendance,
            PaperParcel papers,
            StoredProofs proofs,
            ObjectProvider<DossierPart> parts,
            Translations translations) {
        this.gathering = gathering;
        this.attendance = attendance;
        this.papers = papers;
        this.proofs = proofs;
        this.parts = parts;
        this.translations = translations;
    }

    ParcelFiles.Contents of(PersonId caller, CohortId id) {
        Gathered all = gathering.of(caller, id);
        Cohort cohort = all.facts().cohort();
        Language language = cohort.details().language();
        Map<UUID, byte[]> drawings = attendance.drawings(caller, id);
        List<DossierFile> files = new ArrayList<>();
        papers.files(all, drawings).stream()
                .filter(file -> !file.path().startsWith(PaperKind.BLANK_SHEET.key() + "/"))
                .forEach(files::add);
        files.add(
                new DossierFile(
                        "journal-de-presence.csv",
                        translations.text(language, "cohorts.papers.dossier.log"),
                        List.of("12"),
                        () -> AttendanceCsv.of(all.register(), translations)));
        parts.orderedStream().forEach(part -> files.addAll(part.files(caller, cohort)));
        ProofReport report = proofs.report(caller, all, language);
        return new ParcelFiles.Contents(
                List.copyOf(files),
                entries -> new DossierIndex(all.facts(), report, translations).files(entries));
    }
}
