package org.ramure.cohorts.export.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.export.Exports;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.cohorts.papers.spi.DossierPart;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every table that can be exported, of this session alone, as CSV. */
@Component
@Order(30)
class TablesInDossier implements DossierPart {

    private final Exports exports;
    private final Translations translations;

    TablesInDossier(Exports exports, Translations translations) {
        this.exports = exports;
        this.translations = translations;
    }

    @Override
    public List<DossierFile> files(PersonId caller, Cohort cohort) {
        Language language = cohort.details().language();
        ExportScope scope = exports.scope(caller, Optional.of(cohort.id()), Optional.empty());
        return exports.tables().stream()
                .map(table ->
                        new DossierFile(
                                "tableaux/" + table.key() + ".csv",
                                translations.text(language, table.title()),
                                List.of(),
                                () -> csv(table, scope, language)))
                .toList();
    }

    private byte[] csv(ExportTable table, ExportScope scope, Language language) {
        var bytes = new ByteArrayOutputStream();
        try {
            exports.write(table, scope, ExportFormat.CSV, language, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
