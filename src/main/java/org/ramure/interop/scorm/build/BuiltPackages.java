package org.ramure.interop.scorm.build;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.ReleasedCourse;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.scorm.ModulePackage;
import org.ramure.interop.scorm.ModulePackages;
import org.ramure.interop.scorm.Omission;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.interop.scorm.PackageWish;
import org.ramure.people.Account;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes packages in memory, a few at a time: each may hold {@link Shelf#ALL} bytes of media. */
@Component
class BuiltPackages implements ModulePackages {

    private static final int AT_A_TIME = 2;

    private final Catalogue catalogue;
    private final ObjectProvider<Releases> releases;
    private final Translations translations;
    private final String site;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    BuiltPackages(
            Catalogue catalogue,
            ObjectProvider<Releases> releases,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.translations = translations;
        this.site = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public List<Course> courses(Account caller) {
        return mayTake(caller)
                ? catalogue.courses().stream().filter(BuiltPackages::isOpen).toList()
                : List.of();
    }

    @Override
    public List<Omission> leftOut(CourseModule module, Language language, PackageFormat format) {
        return Omissions.of(module, language, format);
    }

    @Override
    public Optional<Course> course(Account caller, String slug, Optional<ReleaseId> release) {
        return courses(caller).stream()
                .filter(course -> course.slug().equals(slug))
                .findFirst()
                .flatMap(course -> release.isEmpty() ? Optional.of(course) : kept(course, release))
                .filter(BuiltPackages::isOpen);
    }

    private Optional<Course> kept(Course now, Optional<ReleaseId> release) {
        return released(release)
                .map(ReleasedCourse::course)
                .filter(then -> then.slug().equals(now.slug()));
    }

    private Optional<ReleasedCourse> released(Optional<ReleaseId> release) {
        return release.flatMap(id -> releases.stream().findFirst().flatMap(all -> all.read(id)));
    }

    @Override
    public List<Release> releases(Account caller, String slug) {
        return course(caller, slug, Optional.empty()).isEmpty()
                ? List.of()
                : releases.stream().flatMap(all -> all.of(caller.id(), slug).stream()).toList();
    }

    @Override
    public Optional<ModulePackage> pack(Account caller, PackageWish wish) {
        return course(caller, wish.course(), wish.release())
                .filter(course -> course.languages().contains(wish.language()))
                .flatMap(course ->
                        course.module(wish.module()).map(module -> draft(course, module, wish)))
                .map(draft -> inTurn(() -> finish(draft)));
    }

    private Draft draft(Course course, CourseModule module, PackageWish wish) {
        return new Draft(
                course, module, wish.language(), wish.format(), site, wish.release(), translations);
    }

    /** Media of a release are those of its own. */
    private MediaSource media(Draft draft) {
        return released(draft.release())
                .<MediaSource>map(kept ->
                        (course, language, module, name) ->
                                Optional.ofNullable(
                                        kept.media()
                                                .get(
                                                        String.join(
                                                                "/", course, language, module,
                                                                name))))
                .orElse(catalogue::media);
    }

    private ModulePackage inTurn(Supplier<ModulePackage> work) {
        if (!places.tryAcquire()) {
            throw new UserFacingException("interop.scorm.busy");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private ModulePackage finish(Draft draft) {
        byte[] bytes =
                switch (draft.format()) {
                    case SCORM_12 -> new ScormPackage(media(draft), draft).bytes();
                    case COMMON_CARTRIDGE -> new CartridgePackage(media(draft), draft).bytes();
                };
        String name =
                draft.course().slug()
                        + "-"
                        + draft.module().slug()
                        + "-"
                        + draft.language().code()
                        + draft.release().map(release -> "-" + release.shortHash()).orElse("")
                        + "."
                        + draft.format().ending();
        return new ModulePackage(name, draft.format().mediaType(), bytes);
    }

    private static boolean mayTake(Account caller) {
        return caller.is(Role.FACILITATOR)
                || caller.is(Role.AUTHOR)
                || caller.is(Role.ADMINISTRATOR);
    }

    private static boolean isOpen(Course course) {
        return course.licence().startsWith("CC");
    }
}
