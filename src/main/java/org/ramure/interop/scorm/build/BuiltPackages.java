package org.ramure.interop.scorm.build;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes packages in memory, a few at a time: each may hold {@link Shelf#ALL} bytes of media. */
@Component
class BuiltPackages implements ModulePackages {

    private static final int AT_A_TIME = 2;

    private final Catalogue catalogue;
    private final Translations translations;
    private final String site;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    BuiltPackages(
            Catalogue catalogue,
            Translations translations,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.catalogue = catalogue;
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
    public Optional<ModulePackage> pack(Account caller, PackageWish wish) {
        return courses(caller).stream()
                .filter(course -> course.slug().equals(wish.course()))
                .filter(course -> course.languages().contains(wish.language()))
                .findFirst()
                .flatMap(course ->
                        course.module(wish.module())
                                .map(module ->
                                        new Draft(
                                                course,
                                                module,
                                                wish.language(),
                                                wish.format(),
                                                site,
                                                translations)))
                .map(draft -> inTurn(() -> finish(draft)));
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
                    case SCORM_12 -> new ScormPackage(catalogue, draft).bytes();
                    case COMMON_CARTRIDGE -> new CartridgePackage(catalogue, draft).bytes();
                };
        String name =
                draft.course().slug()
                        + "-"
                        + draft.module().slug()
                        + "-"
                        + draft.language().code()
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
