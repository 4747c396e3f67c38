package org.ramure.interop.scorm;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.people.Account;
import org.ramure.shared.Language;

/**
 * Modules as files to put into a learning platform. For facilitators, authors and administrators:
 * the right answers lie in the files.
 */
public interface ModulePackages {

    /** Listed courses whose licence lets anyone hand them on; none for who may not take them. */
    List<Course> courses(Account caller);

    /** A course as it was in a release, or as it is; empty where the caller may not take it. */
    Optional<Course> course(Account caller, String slug, Optional<ReleaseId> release);

    /** The releases of a course, the newest first; none for who may not take it. */
    List<Release> releases(Account caller, String slug);

    /** What this module's package lacks compared with the site, in the order of activities. */
    List<Omission> leftOut(CourseModule module, Language language, PackageFormat format);

    /**
     * The package, byte for byte the same as long as the content is; empty where there is no such
     * module, language or right. Throws {@link org.ramure.shared.UserFacingException} while too
     * many are being made.
     */
    Optional<ModulePackage> pack(Account caller, PackageWish wish);
}
