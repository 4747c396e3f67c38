package org.ramure.cohorts.award.proof;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.award.Awards;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.cohorts.papers.spi.DossierPart;
import org.ramure.people.PersonId;
import org.ramure.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The attestations that were given and are valid, as they were given. */
@Component
@Order(20)
class AwardsInDossier implements DossierPart {

    private final Awards awards;
    private final Translations translations;

    AwardsInDossier(Awards awards, Translations translations) {
        this.awards = awards;
        this.translations = translations;
    }

    @Override
    public List<DossierFile> files(PersonId caller, Cohort cohort) {
        var bytes = new ByteArrayOutputStream();
        try {
            awards.archive(caller, cohort.id(), bytes);
            return unpacked(bytes.toByteArray(), cohort);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<DossierFile> unpacked(byte[] archive, Cohort cohort) throws IOException {
        String title = translations.text(cohort.details().language(), "cohorts.papers.award.file");
        List<DossierFile> files = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                String name = entry.getName().replaceAll("[^A-Za-z0-9._-]", "-");
                files.add(
                        new DossierFile(
                                "attestations/" + name.replaceAll("^[^A-Za-z0-9]+", ""),
                                title + " · " + entry.getName(),
                                List.of("11"),
                                () -> content));
            }
        }
        return files;
    }
}
