package org.ramure.toolkit.resource.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.resource.BroughtResources;
import org.ramure.toolkit.resource.BroughtResources.Standing;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceKeepers;
import org.ramure.toolkit.resource.ResourceShelf;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.table.TableColumn;
import org.ramure.toolkit.table.TablePlan;
import org.ramure.toolkit.table.TablePlan.Fault;
import org.ramure.toolkit.table.TablePlan.Line;
import org.ramure.toolkit.table.TablePlan.Outcome;
import org.ramure.toolkit.table.TableRows;
import org.springframework.stereotype.Component;

@Component
class CsvResourceImports implements ResourceImports {

    private static final String KEYS = "toolkit.medoc.import";
    private static final Set<ResourceColumn> NEEDED =
            Set.of(
                    ResourceColumn.CODE,
                    ResourceColumn.LETTER,
                    ResourceColumn.TITLE_FR,
                    ResourceColumn.TARGET);

    private final ResourceKeepers keepers;
    private final BroughtResources brought;
    private final Catalogue catalogue;
    private final ResourceWords words;

    CsvResourceImports(
            ResourceKeepers keepers,
            BroughtResources brought,
            Catalogue catalogue,
            ResourceWords words) {
        this.keepers = keepers;
        this.brought = brought;
        this.catalogue = catalogue;
        this.words = words;
    }

    private record Numbered(long number, ResourceLineReader.Read read) {}

    private record Judged(TablePlan plan, List<Resource> toWrite) {}

    @Override
    public TablePlan plan(PersonId caller, byte[] file) {
        keepers.require(caller);
        return judge(file).plan();
    }

    @Override
    public TablePlan apply(PersonId caller, byte[] file) {
        keepers.require(caller);
        Judged judged = judge(file);
        brought.write(caller, judged.toWrite());
        return judged.plan();
    }

    private Judged judge(byte[] file) {
        TableRows rows = TableRows.of(file, LARGEST, KEYS);
        Rows read = new Rows();
        rows.read(read);
        Set<String> ofFiles =
                catalogue.area(ResourceShelf.FOLDER, ResourceShelf.class).stream()
                        .flatMap(shelf -> shelf.all().stream())
                        .map(Resource::code)
                        .collect(Collectors.toSet());
        Map<String, Standing> standing =
                brought.standing(
                        read.lines.stream()
                                .flatMap(one -> one.read().resource().stream())
                                .toList());
        List<Line> lines = new ArrayList<>();
        List<Resource> toWrite = new ArrayList<>();
        for (Numbered one : read.lines) {
            List<Fault> faults = new ArrayList<>(one.read().faults());
            String code = one.read().code();
            if (ofFiles.contains(code)) {
                faults.add(new Fault(ResourceColumn.CODE.heading(), "taken", code));
            }
            @Nullable Standing stands = standing.get(code);
            Outcome outcome = Outcome.of(faults, stands != null, stands == Standing.SAME);
            if (outcome.isWritten()) {
                one.read().resource().ifPresent(toWrite::add);
            }
            lines.add(new Line(one.number(), code, one.read().title(), outcome, faults));
        }
        return new Judged(
                new TablePlan(lines, rows.text().encoding(), rows.text().separator()), toWrite);
    }

    /** The rows as they come. */
    private final class Rows implements TableRows.Reader {
        private final List<Numbered> lines = new ArrayList<>();
        private Optional<ResourceLineReader> cells = Optional.empty();

        @Override
        public void headings(List<String> headings) {
            Map<ResourceColumn, Integer> places =
                    TableColumn.places(ResourceColumn.class, headings);
            if (!places.keySet().containsAll(NEEDED)) {
                throw new UserFacingException(KEYS + ".noHeadings");
            }
            cells = Optional.of(new ResourceLineReader(places, words));
        }

        @Override
        public void row(long number, List<String> row) {
            if (lines.size() == MOST_LINES) {
                throw new UserFacingException(KEYS + ".tooMany", MOST_LINES);
            }
            lines.add(new Numbered(number, cells.orElseThrow().read(row)));
        }
    }
}
