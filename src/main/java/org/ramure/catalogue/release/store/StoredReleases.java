package org.ramure.catalogue.release.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.release.Change;
import org.ramure.catalogue.release.ContentSource;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredReleases implements Releases {

    private static final String UNKNOWN = "catalogue.release.unknown";

    private final Readers readers;
    private final Catalogue catalogue;
    private final ContentSource source;
    private final Publishing publishing;
    private final ReleaseRows rows;
    private final ReleaseShelf shelf;
    private final Clock clock;

    StoredReleases(
            Readers readers,
            Catalogue catalogue,
            ContentSource source,
            Publishing publishing,
            ReleaseRows rows,
            ReleaseShelf shelf,
            Clock clock) {
        this.readers = readers;
        this.catalogue = catalogue;
        this.source = source;
        this.publishing = publishing;
        this.rows = rows;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public Optional<ReleasedCourse> read(ReleaseId id) {
        return shelf.read(id);
    }

    @Override
    public Optional<ReleaseId> latest(String course) {
        return rows.of(course).stream().findFirst().map(Release::id);
    }

    @Override
    public List<Release> of(PersonId caller, String course) {
        readers.requireReader(caller, course);
        return rows.of(course);
    }

    @Override
    public Optional<Release> find(PersonId caller, ReleaseId id) {
        Optional<Release> found = rows.find(id);
        readers.requireReader(caller, found.map(Release::course).orElse(""));
        return found;
    }

    @Override
    public List<Change> changes(
            PersonId caller, String course, Optional<ReleaseId> from, Optional<ReleaseId> to) {
        readers.requireReader(caller, course);
        return ChangeFinder.between(side(course, from), side(course, to));
    }

    private ChangeFinder.Side side(String course, Optional<ReleaseId> id) {
        if (id.isEmpty()) {
            return new ChangeFinder.Side(
                    catalogue.course(course).orElseThrow(() -> new UserFacingException(UNKNOWN)),
                    source.files());
        }
        Release release =
                rows.find(id.get())
                        .filter(found -> found.course().equals(course))
                        .orElseThrow(() -> new UserFacingException(UNKNOWN));
        Course read =
                shelf.read(release.id())
                        .map(ReleasedCourse::course)
                        .orElseThrow(() -> new UserFacingException(UNKNOWN));
        return new ChangeFinder.Side(read, files(release));
    }

    private ContentFolder files(Release release) {
        return shelf.folder(release).orElseThrow(() -> new UserFacingException(UNKNOWN));
    }

    @Override
    public List<ContentProblem> check(PersonId caller, String course) {
        readers.requireAuthor(caller);
        source.readAgain();
        return publishing.problems(course);
    }

    @Override
    @Transactional
    public Release publish(PersonId caller, String course, String note) {
        readers.requireAuthor(caller);
        source.readAgain();
        return publishing.publish(
                course, Optional.of(caller), note, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public void zip(PersonId caller, ReleaseId id, OutputStream out) throws IOException {
        Release release = find(caller, id).orElseThrow(() -> new UserFacingException(UNKNOWN));
        ContentFolder files = files(release);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path :
                    rows.manifest(id).map(manifest -> manifest.files().keySet()).orElseThrow()) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTime(release.publishedAt().toEpochMilli());
                zip.putNextEntry(entry);
                try (var in = files.resource(path).getInputStream()) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
