package org.ramure.competences;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a copy of a grid the first time it is shown at a version. */
@Component
class StoredGrids implements Grids {

    private static final int MOST_IN_MEMORY = 50;

    private final Catalogue catalogue;
    private final JdbcTemplate database;
    private final Clock clock;
    private final JsonMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final Cache<OtherVoices.Grid, Framework> known =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    StoredGrids(Catalogue catalogue, JdbcTemplate database, Clock clock) {
        this.catalogue = catalogue;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Framework> show(String framework) {
        Optional<Framework> today = catalogue.framework(framework);
        today.ifPresent(this::keep);
        return today;
    }

    private void keep(Framework grid) {
        var key = new OtherVoices.Grid(grid.slug(), grid.version());
        if (known.getIfPresent(key) == null) {
            database.update(
                    "INSERT IGNORE INTO competences_grid (framework, grid_version, content, kept_at)"
                            + " VALUES (?, ?, ?, ?)",
                    grid.slug(),
                    grid.version(),
                    json.writeValueAsString(grid),
                    java.sql.Timestamp.from(clock.instant()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Framework> at(String framework, String version) {
        return catalogue
                .framework(framework)
                .filter(today -> today.version().equals(version))
                .or(() -> copy(new OtherVoices.Grid(framework, version)));
    }

    private Optional<Framework> copy(OtherVoices.Grid key) {
        Optional<Framework> found = Optional.ofNullable(known.getIfPresent(key));
        if (found.isEmpty()) {
            found = read(key);
            found.ifPresent(grid -> known.put(key, grid));
        }
        return found;
    }

    private Optional<Framework> read(OtherVoices.Grid key) {
        List<String> rows =
                database.queryForList(
                        "SELECT content FROM competences_grid WHERE framework = ? AND grid_version = ?",
                        String.class,
                        key.framework(),
                        key.version());
        return rows.stream().findFirst().map(content -> json.readValue(content, Framework.class));
    }
}
