package org.ramure.catalogue.release.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.ReleaseReader;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.spi.ActivityType;
import org.ramure.catalogue.spi.ContentArea;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The releases in use, read once each and held as immutable objects; the oldest unused go. */
@Component
class ReleaseShelf {

    private static final int MOST = 30;

    private final ReleaseRows rows;
    private final BlobRows blobs;
    private final ReleaseReader reader;
    private final Map<ReleaseId, ReleasedCourse> held =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ReleaseId, ReleasedCourse> eldest) {
                    return size() > MOST;
                }
            };

    ReleaseShelf(
            ReleaseRows rows,
            BlobRows blobs,
            List<ActivityType> types,
            ObjectProvider<ContentArea> areas) {
        this.rows = rows;
        this.blobs = blobs;
        this.reader = new ReleaseReader(types, areas.orderedStream().toList());
    }

    Optional<ReleasedCourse> read(ReleaseId id) {
        synchronized (held) {
            ReleasedCourse known = held.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<ReleasedCourse> read =
                rows.find(id)
                        .flatMap(release ->
                                folder(release)
                                        .flatMap(files -> reader.read(files, release.course())));
        read.ifPresent(course -> {
            synchronized (held) {
                held.put(id, course);
            }
        });
        return read;
    }

    /** The files of a release with its texts in memory. */
    Optional<ContentFolder> folder(Release release) {
        return rows.manifest(release.id())
                .map(manifest -> new KeptFolder(release, manifest, blobs));
    }
}
