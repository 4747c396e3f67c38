package org.ramure.toolkit.resource.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Catalogue;
import org.ramure.people.PersonId;
import org.ramure.shared.CsvText;
import org.ramure.shared.UserFacingException;
import org.ramure.toolkit.resource.BroughtResources;
import org.ramure.toolkit.resource.BroughtResources.Standing;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceKeepers;
import org.ramure.toolkit.resource.ResourceShelf;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.csv.ResourcePlan.Fault;
import org.ramure.toolkit.resource.csv.ResourcePlan.Line;
import org.ramure.toolkit.resource.csv.ResourcePlan.Outcome;
import org.springframework.stereotype.Component;

@Component
class CsvResourceImports implements ResourceImports {

    private static final int MEGA = 1024 * 1024;
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

    private record Judged(ResourcePlan plan, List<Resource> toWrite) {}

    @Override
    public ResourcePlan plan(PersonId caller, byte[] file) {
        keepers.require(caller);
        return judge(file).plan();
    }

    @Override
    public ResourcePlan apply(PersonId caller, byte[] file) {
        keepers.require(caller);
        Judged judged = judge(file);
        brought.write(caller, judged.toWrite());
        return judged.plan();
    }

    private Judged judge(byte[] file) {
        CsvText text = text(file);
        List<Numbered> read = read(text);
        Set<String> ofFiles =
                catalogue.area(ResourceShelf.FOLDER, ResourceShelf.class).stream()
                        .flatMap(shelf -> shelf.all().stream())
                        .map(Resource::code)
                        .collect(Collectors.toSet());
        Map<String, Standing> standing =
                brought.standing(
                        read.stream().flatMap(one -> one.read().resource().stream()).toList());
        List<Line> lines = new ArrayList<>();
        List<Resource> toWrite = new ArrayList<>();
        for (Numbered one : read) {
            List<Fault> faults = new ArrayList<>(one.read().faults());
            String code = one.read().code();
            if (ofFiles.contains(code)) {
                faults.add(new Fault(ResourceColumn.CODE.heading(), "taken", code));
            }
            Outcome outcome = faults.isEmpty() ? outcome(standing.get(code)) : Outcome.REFUSED;
            if (outcome == Outcome.NEW || outcome == Outcome.CHANGED) {
                one.read().resource().ifPresent(toWrite::add);
            }
            lines.add(new Line(one.number(), code, one.read().title(), outcome, faults));
        }
        return new Judged(new ResourcePlan(lines, text.encoding(), text.separator()), toWrite);
    }

    private static Outcome outcome(@Nullable Standing standing) {
        if (standing == null) {
            return Outcome.NEW;
        }
        return standing == Standing.SAME ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private List<Numbered> read(CsvText text) {
        List<Numbered> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(text.separator())
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            ResourceLineReader cells = new ResourceLineReader(headings(records), words);
            while (records.hasNext()) {
                CsvRecord row = records.next();
                if (row.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (lines.size() == MOST_LINES) {
                    throw new UserFacingException("toolkit.medoc.import.tooMany", MOST_LINES);
                }
                lines.add(new Numbered(row.getStartingLineNumber(), cells.read(row.getFields())));
            }
        } catch (CsvParseException broken) {
            throw new UserFacingException("toolkit.medoc.import.broken");
        } catch (IOException neverFromAString) {
            throw new UncheckedIOException(neverFromAString);
        }
        return lines;
    }

    private static CsvText text(byte[] file) {
        if (file.length > LARGEST) {
            throw new UserFacingException("toolkit.medoc.import.large", LARGEST / MEGA);
        }
        Optional<CsvText> text = CsvText.of(file);
        return text.orElseThrow(() -> new UserFacingException("toolkit.medoc.import.noText"));
    }

    private static Map<ResourceColumn, Integer> headings(Iterator<CsvRecord> records) {
        Map<ResourceColumn, Integer> places =
                records.hasNext() ? ResourceColumn.places(records.next().getFields()) : Map.of();
        if (!places.keySet().containsAll(NEEDED)) {
            throw new UserFacingException("toolkit.medoc.import.noHeadings");
        }
        return places;
    }
}
