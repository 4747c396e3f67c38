package org.ramure.cohorts.export.store;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.Bpf;
import org.ramure.cohorts.export.BpfPlace;
import org.ramure.cohorts.export.ExportScope;
import org.ramure.cohorts.export.ExportTable;
import org.ramure.shared.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lines from which the yearly counts are made: each trainee of each session in frame OF. */
@Component
@Order(50)
class BpfTable implements ExportTable {

    private final Bpf bpf;
    private final Headings headings;

    BpfTable(Bpf bpf, Headings headings) {
        this.bpf = bpf;
        this.headings = headings;
    }

    @Override
    public String key() {
        return "bpf";
    }

    @Override
    public String title() {
        return "cohorts.export.bpf.table";
    }

    @Override
    public List<String> columns(Language language) {
        return headings.of(
                language,
                "year",
                "session",
                "name",
                "traineeType",
                "funding",
                "objective",
                "speciality",
                "observedMinutes",
                "observedHours");
    }

    @Override
    public void write(ExportScope scope, Language language, Consumer<List<@Nullable Object>> rows) {
        TreeSet<Integer> years = new TreeSet<>();
        scope.cohorts()
                .forEach(s -> {
                    for (int y = s.firstDay().getYear(); y <= s.lastDay().getYear(); y++) {
                        years.add(y);
                    }
                });
        List<org.ramure.cohorts.CohortId> ids = scope.ids();
        for (int year : years) {
            bpf.report(scope.caller(), year).places().stream()
                    .filter(place -> ids.contains(place.cohort()))
                    .forEach(place -> rows.accept(row(year, place, language)));
        }
    }

    private List<@Nullable Object> row(int year, BpfPlace place, Language language) {
        return Headings.row(
                year,
                place.session(),
                place.name(),
                headings.text(language, "cohorts.export.type." + place.type()),
                headings.text(language, "cohorts.export.funding." + place.funding()),
                headings.text(language, "cohorts.export.objective." + place.objective()),
                place.speciality(),
                place.minutes(),
                Headings.hours(place.minutes()));
    }
}
