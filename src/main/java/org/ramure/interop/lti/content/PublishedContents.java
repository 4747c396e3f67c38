package org.ramure.interop.lti.content;

import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Releases of what placements open. */
@Component
class PublishedContents implements TargetReleases {

    private final Contents contents;
    private final ObjectProvider<Releases> releases;

    PublishedContents(Contents contents, ObjectProvider<Releases> releases) {
        this.contents = contents;
        this.releases = releases;
    }

    @Override
    public Optional<String> course(Target target) {
        return contents.find(target).map(content -> content.pathway().course().slug());
    }

    @Override
    public Optional<ReleaseId> newest(Target target) {
        return course(target)
                .flatMap(course -> releases.stream().findFirst().flatMap(all -> all.latest(course)))
                .filter(release -> has(release, target));
    }

    @Override
    public boolean has(ReleaseId release, Target target) {
        return contents.isIn(release, target);
    }
}
