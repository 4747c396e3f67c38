package org.ramure.catalogue.release.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.release.ContentSource;
import org.ramure.catalogue.release.CoursePublished;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.store.Manifest.Entry;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stores a course as it stands, for callers who checked who asks; from the page and the command.
 */
@Component
class Publishing {

    private static final int LONGEST_NOTE = 2000;

    private final Catalogue catalogue;
    private final ContentSource source;
    private final ReleaseRows rows;
    private final BlobRows blobs;
    private final ApplicationEventPublisher events;

    Publishing(
            Catalogue catalogue,
            ContentSource source,
            ReleaseRows rows,
            BlobRows blobs,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.source = source;
        this.rows = rows;
        this.blobs = blobs;
        this.events = events;
    }

    /** What the last reading found in the course's folder and its pathways. */
    List<ContentProblem> problems(String course) {
        List<String> files =
                pathways(course).stream().map(slug -> "pathways/" + slug + ".yaml").toList();
        return catalogue.problems().stream()
                .filter(problem ->
                        problem.file().startsWith(course + "/") || files.contains(problem.file()))
                .toList();
    }

    private List<String> pathways(String course) {
        return catalogue.pathways().stream()
                .filter(pathway -> pathway.course().slug().equals(course))
                .map(Pathway::slug)
                .toList();
    }

    /** To be called in a transaction, once the content has been read again. */
    Release publish(String course, Optional<PersonId> by, String note, Instant now) {
        boolean broken =
                problems(course).stream().anyMatch(one -> one.severity() == Severity.ERROR);
        Optional<Course> found = catalogue.course(course);
        if (broken || found.isEmpty()) {
            throw new UserFacingException("catalogue.release.broken", course);
        }
        if (note.isBlank()) {
            throw new UserFacingException("catalogue.release.note.missing");
        }
        if (note.strip().length() > LONGEST_NOTE) {
            throw new UserFacingException("catalogue.release.note.long", LONGEST_NOTE);
        }
        Manifest manifest = Manifest.of(source.files(), found.get(), pathways(course));
        if (rows.find(manifest.id()).isPresent()) {
            throw new UserFacingException("catalogue.release.same", manifest.id().shortHash());
        }
        store(source.files(), manifest);
        Release release =
                new Release(manifest.id(), course, found.get().version(), now, by, note.strip());
        rows.add(release, manifest.text());
        events.publishEvent(new CoursePublished(release));
        return release;
    }

    private void store(ContentFolder folder, Manifest manifest) {
        Set<String> known =
                blobs.known(manifest.files().values().stream().map(Entry::hash).toList());
        manifest.files()
                .forEach((path, entry) -> {
                    if (known.add(entry.hash())) {
                        blobs.add(entry.hash(), bytes(folder, path, entry));
                    }
                });
    }

    /** Refuses a file that changed since it was listed: what is stored is what was named. */
    private static byte[] bytes(ContentFolder folder, String path, Entry entry) {
        try {
            byte[] bytes = folder.bytes(path);
            if (!Sha256.of(bytes).equals(entry.hash())) {
                throw new UserFacingException("catalogue.release.moving");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
