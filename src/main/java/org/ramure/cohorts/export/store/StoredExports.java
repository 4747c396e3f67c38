package org.ramure.cohorts.export.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.cohorts.export.Exports;
import org.ramure.cohorts.export.sheet.RowWriter;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class StoredExports implements Exports {

    private static final int PAGE = 500;

    private final CohortAccess access;
    private final Cohorts cohorts;
    private final Translations translations;
    private final List<ExportTable> tables;

    StoredExports(
            CohortAccess access,
            Cohorts cohorts,
            Translations translations,
            ObjectProvider<ExportTable> tables) {
        this.access = access;
        this.cohorts = cohorts;
        this.translations = translations;
        this.tables = tables.orderedStream().toList();
    }

    @Override
    public List<ExportTable> tables() {
        return tables;
    }

    @Override
    public ExportScope scope(PersonId caller, Optional<CohortId> cohort, Optional<Integer> year) {
        if (cohort.isPresent()) {
            Cohort one = access.requireRunning(caller, cohort.get());
            return new ExportScope(caller, List.of(session(one)));
        }
        List<ExportScope.Session> all = new ArrayList<>();
        int page = 0;
        List<CohortRow> rows = cohorts.list(caller, "", page, PAGE);
        while (!rows.isEmpty()) {
            rows.stream()
                    .filter(row -> year.map(y -> touches(row, y)).orElse(true))
                    .map(StoredExports::session)
                    .forEach(all::add);
            page++;
            rows = rows.size() < PAGE ? List.of() : cohorts.list(caller, "", page, PAGE);
        }
        all.sort(
                Comparator.comparing(ExportScope.Session::firstDay)
                        .thenComparing(ExportScope.Session::title));
        return new ExportScope(caller, List.copyOf(all));
    }

    private static boolean touches(CohortRow row, int year) {
        return row.firstDay().getYear() <= year && row.lastDay().getYear() >= year;
    }

    private static ExportScope.Session session(Cohort one) {
        return new ExportScope.Session(
                one.id(), one.title(), one.slug(), one.firstDay(), one.lastDay(), one.status());
    }

    private static ExportScope.Session session(CohortRow row) {
        return new ExportScope.Session(
                row.id(), row.title(), row.slug(), row.firstDay(), row.lastDay(), row.status());
    }

    @Override
    public void write(
            ExportTable table,
            ExportScope scope,
            ExportFormat format,
            Language language,
            OutputStream to)
            throws IOException {
        try (RowWriter rows =
                RowWriter.begin(
                        format,
                        translations.text(language, table.title()),
                        table.columns(language),
                        to)) {
            table.write(
                    scope,
                    language,
                    row -> {
                        try {
                            rows.row(row);
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    });
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
