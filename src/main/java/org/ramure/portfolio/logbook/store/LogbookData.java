package org.ramure.portfolio.logbook.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.ramure.portfolio.logbook.LogbookDetails;
import org.springframework.stereotype.Component;

/** A person's logbook and what they shared of it, exported or erased with them. */
@Component
class LogbookData implements PersonalData {

    private final LogbookRows rows;
    private final ShareRows shares;
    private final LogbookFiles files;

    LogbookData(LogbookRows rows, ShareRows shares, LogbookFiles files) {
        this.rows = rows;
        this.shares = shares;
        this.files = files;
    }

    @Override
    public String section() {
        return "portfolio-logbook";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests have no logbook
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<LogbookEntryEntity> entries = rows.all(person);
        Map<UUID, List<LogbookFileEntity>> joined =
                rows.files(entries.stream().map(LogbookEntryEntity::id).toList()).stream()
                        .collect(Collectors.groupingBy(LogbookFileEntity::entry));
        return Map.of(
                "entries",
                entries.stream()
                        .map(entry -> line(entry, joined.getOrDefault(entry.id(), List.of())))
                        .toList(),
                "shares",
                shares.given(person).stream().map(LogbookData::line).toList());
    }

    private static Map<String, Object> line(
            LogbookEntryEntity entry, List<LogbookFileEntity> joined) {
        LogbookDetails details = entry.details();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("about", details.about().toString());
        line.put("turn", details.turn().name());
        line.put("prompt", details.prompt());
        line.put("cohort", details.cohort().map(CohortId::toString).orElse(""));
        line.put("title", entry.title().content());
        line.put("text", entry.text().content());
        line.put("createdAt", entry.createdAt().toString());
        line.put("savedAt", entry.text().savedAt().toString());
        line.put("files", joined.stream().map(LogbookData::file).toList());
        return line;
    }

    private static Map<String, Object> file(LogbookFileEntity file) {
        return Map.of(
                "name", file.toFile().name(),
                "bytes", file.toFile().size(),
                "sha256", file.sha256(),
                "addedAt", file.addedAt().toString());
    }

    private static Map<String, Object> line(LogbookShareEntity share) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", share.cohort().toString());
        line.put("withOnePerson", share.reader().isPresent());
        line.put("title", share.title());
        line.put("text", share.body());
        line.put("sharedAt", share.sharedAt().toString());
        line.put("until", share.until().toString());
        return line;
    }

    @Override
    public void erase(PersonId person) {
        List<UUID> entries = rows.all(person).stream().map(LogbookEntryEntity::id).toList();
        files.store()
                .deleteAfterCommit(
                        rows.files(entries).stream().map(LogbookFileEntity::storedFile).toList());
        rows.delete(LogbookFileEntity.class, "personId", person.value());
        rows.delete(LogbookShareEntity.class, "personId", person.value());
        rows.delete(LogbookShareEntity.class, "readerId", person.value());
        rows.delete(LogbookEntryEntity.class, "personId", person.value());
    }
}
