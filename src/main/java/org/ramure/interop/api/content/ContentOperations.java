package org.ramure.interop.api.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.academic.Citations;
import org.ramure.catalogue.release.Release;
import org.ramure.catalogue.release.Releases;
import org.ramure.interop.api.ApiAnswer;
import org.ramure.interop.api.ApiFields;
import org.ramure.interop.api.ApiOperations;
import org.ramure.interop.api.ApiPaging;
import org.ramure.interop.api.ApiPaging.Listing;
import org.ramure.interop.api.ApiProblem;
import org.ramure.interop.api.ApiProblem.Kind;
import org.ramure.interop.api.ApiRequest;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What there is to learn; the same for everybody, but for releases. */
@Component
class ContentOperations implements ApiOperations {

    private final Catalogue catalogue;
    private final Releases releases;
    private final Citations citations;
    private final String origin;

    ContentOperations(
            Catalogue catalogue,
            Releases releases,
            Citations citations,
            @Value("${ramure.public-url}") String publicUrl) {
        this.catalogue = catalogue;
        this.releases = releases;
        this.citations = citations;
        this.origin = publicUrl.replaceAll("/+$", "");
    }

    @Override
    public Map<String, ApiOperation> byId() {
        return Map.of(
                "listCourses", this::courses,
                "getCourse", request -> ApiAnswer.of(course(course(request)).toMap()),
                "getModule", this::module,
                "listReleases", this::releases,
                "listPathways", this::pathways,
                "getPathway", this::pathway,
                "listFrameworks", this::frameworks,
                "getFramework", this::framework);
    }

    private ApiAnswer courses(ApiRequest request) {
        return ApiPaging.page(
                request,
                Listing.of(catalogue.courses(), Course::slug, course -> summary(course).toMap()));
    }

    private Course course(ApiRequest request) {
        return catalogue
                .course(request.path("course"))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }

    private ApiFields summary(Course course) {
        return ApiFields.with("id", course.id())
                .and("slug", course.slug())
                .and("version", course.version())
                .and("status", course.status())
                .and("languages", languages(course.languages()))
                .and("title", course.title())
                .and("summary", course.summary())
                .and("licence", course.licence())
                .and("minutes", course.modules().stream().mapToInt(ModuleJson::minutes).sum())
                .and("url", origin + Citations.path(course, Optional.empty()));
    }

    private static List<String> languages(java.util.Set<Language> all) {
        return all.stream().sorted().map(Language::code).toList();
    }

    private ApiFields course(Course course) {
        return summary(course)
                .and("authors", course.authors())
                .and("framework", course.framework())
                .and("competences", course.competences())
                .and(
                        "academic",
                        course.academic()
                                .map(academic ->
                                        ApiFields.with("level", academic.level())
                                                .and("authors", academic.authors())
                                                .and("year", academic.year())))
                .and("latest_release", releases.latest(course.slug()).map(id -> id.hash()))
                .and("modules", course.modules().stream().map(one -> module(course, one)).toList());
    }

    private ApiAnswer module(ApiRequest request) {
        Course course = course(request);
        CourseModule module =
                course.module(request.path("module"))
                        .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
        return ApiAnswer.of(module(course, module).toMap());
    }

    private ApiFields module(Course course, CourseModule module) {
        Language language = course.languages().contains(Language.FR) ? Language.FR : Language.EN;
        return ModuleJson.of(course, module)
                .and(
                        "citation",
                        citations
                                .of(course, Optional.of(module), origin)
                                .map(citation -> citation.text(language)))
                .and("url", origin + Citations.path(course, Optional.of(module)));
    }

    private ApiAnswer releases(ApiRequest request) {
        List<Release> all = releases.of(request.person(), course(request).slug());
        return ApiPaging.page(
                request,
                Listing.of(
                                all,
                                release -> release.publishedAt() + " " + release.id(),
                                ContentOperations::release)
                        .reversed());
    }

    private static Map<String, ?> release(Release release) {
        return ApiFields.with("id", release.id().hash())
                .and("course", release.course())
                .and("version", release.version())
                .and("published_at", release.publishedAt())
                .and("note", release.note())
                .toMap();
    }

    private ApiAnswer pathways(ApiRequest request) {
        return ApiPaging.page(
                request,
                Listing.of(
                        catalogue.pathways(),
                        Pathway::slug,
                        pathway -> PathwayJson.of(pathway, origin)));
    }

    private ApiAnswer pathway(ApiRequest request) {
        return catalogue
                .pathway(request.path("pathway"))
                .map(pathway -> ApiAnswer.of(PathwayJson.of(pathway, origin)))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }

    private ApiAnswer frameworks(ApiRequest request) {
        List<Framework> all =
                catalogue.frameworks().stream()
                        .sorted(Comparator.comparing(Framework::slug))
                        .toList();
        return ApiPaging.page(request, Listing.of(all, Framework::slug, FrameworkJson::of));
    }

    private ApiAnswer framework(ApiRequest request) {
        return catalogue
                .framework(request.path("framework"))
                .map(framework -> ApiAnswer.of(FrameworkJson.of(framework)))
                .orElseThrow(() -> new ApiProblem(Kind.NOT_FOUND));
    }
}
