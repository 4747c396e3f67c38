package org.ramure.catalogue.release.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All questions to the table of releases, each one statement. */
@Component
class ReleaseRows {

    private static final String COLUMNS =
            "select hash, course, version, note, published_at, published_by from catalogue_release ";

    private final JdbcClient database;

    ReleaseRows(JdbcClient database) {
        this.database = database;
    }

    void add(Release release, String manifest) {
        @Nullable String by =
                release.publishedBy().map(person -> person.value().toString()).orElse(null);
        database.sql(
                        "insert into catalogue_release (hash, course, version, manifest, note,"
                                + " published_at, published_by) values (?, ?, ?, ?, ?, ?, ?)")
                .param(release.id().hash())
                .param(release.course())
                .param(release.version())
                .param(manifest)
                .param(release.note())
                .param(LocalDateTime.ofInstant(release.publishedAt(), ZoneOffset.UTC))
                .param(by)
                .update();
    }

    Optional<Release> find(ReleaseId id) {
        return database.sql(COLUMNS + "where hash = ?")
                .param(id.hash())
                .query(ReleaseRows::release)
                .optional();
    }

    Optional<Manifest> manifest(ReleaseId id) {
        return database.sql("select manifest from catalogue_release where hash = ?")
                .param(id.hash())
                .query(String.class)
                .optional()
                .map(Manifest::parse);
    }

    /** The newest first. */
    List<Release> of(String course) {
        return database.sql(COLUMNS + "where course = ? order by published_at desc, hash")
                .param(course)
                .query(ReleaseRows::release)
                .list();
    }

    List<Release> by(PersonId person) {
        return database.sql(COLUMNS + "where published_by = ? order by published_at")
                .param(person.value().toString())
                .query(ReleaseRows::release)
                .list();
    }

    void forget(PersonId person) {
        database.sql("update catalogue_release set published_by = null where published_by = ?")
                .param(person.value().toString())
                .update();
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                new ReleaseId(row.getString("hash")),
                row.getString("course"),
                row.getString("version"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Optional.ofNullable(row.getString("published_by"))
                        .map(UUID::fromString)
                        .map(PersonId::new),
                row.getString("note"));
    }
}
