package org.ramure.catalogue.release.store;

import java.util.List;
import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** Who published what: exported with the person; the release outlives their name. */
@Component
class ReleaseData implements PersonalData {

    private final ReleaseRows rows;

    ReleaseData(ReleaseRows rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "catalogue-releases";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests publish nothing
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, String>> published =
                rows.by(person).stream()
                        .map(release ->
                                Map.of(
                                        "course", release.course(),
                                        "version", release.version(),
                                        "release", release.id().hash(),
                                        "publishedAt", release.publishedAt().toString(),
                                        "note", release.note()))
                        .toList();
        return Map.of("published", published);
    }

    @Override
    public void erase(PersonId person) {
        rows.forget(person);
    }
}
