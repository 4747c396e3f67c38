package org.ramure.catalogue.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.Citations;
import org.ramure.catalogue.academic.CourseAcademics;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts what catalogues of courses read, schema.org/Course as JSON-LD, into the pages {@code
 * /cours/…}: data, never run by a browser.
 */
@Component
class CourseData implements VaadinServiceInitListener {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/cours/";

    private final Catalogue catalogue;

    CourseData(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::describe);
    }

    private void describe(IndexHtmlResponse page) {
        String path = Optional.ofNullable(page.getVaadinRequest().getPathInfo()).orElse("");
        if (path.startsWith(PATH)) {
            String[] names = path.substring(PATH.length()).split("/", 2);
            Language language = Language.of(page.getVaadinRequest().getLocale());
            about(names, language).ifPresent(data -> add(page, data));
        }
    }

    private static void add(IndexHtmlResponse page, Map<String, Object> data) {
        String json = JSON.writeValueAsString(data).replace("<", "\\u003c");
        page.getDocument()
                .head()
                .appendChild(
                        new Element("script")
                                .attr("type", "application/ld+json")
                                .appendChild(new DataNode(json)));
    }

    /** The course, or the module, that these names lead to. */
    Optional<Map<String, Object>> about(String[] names, Language language) {
        Optional<Course> course =
                catalogue.course(names[0]).filter(found -> found.academic().isPresent());
        return names.length == 1
                ? course.map(found -> course(found, language))
                : course.flatMap(found ->
                        found.module(names[1]).map(module -> module(found, module, language)));
    }

    private static Map<String, Object> course(Course course, Language language) {
        Map<String, Object> data = common(course, language);
        data.put("name", course.title().in(language));
        data.put("description", course.summary().in(language));
        data.put("url", Citations.path(course, Optional.empty()));
        List<Object> parts = new ArrayList<>();
        course.modules().forEach(module -> parts.add(part(module, language)));
        data.put("hasPart", parts);
        return data;
    }

    private static Map<String, Object> module(
            Course course, CourseModule module, Language language) {
        Map<String, Object> data = common(course, language);
        data.putAll(part(module, language));
        data.put("url", Citations.path(course, Optional.of(module)));
        data.put("isPartOf", Map.of("@type", "Course", "name", course.title().in(language)));
        return data;
    }

    private static Map<String, Object> common(Course course, Language language) {
        CourseAcademics academic = course.academic().orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Course");
        data.put("courseCode", course.slug());
        data.put("version", course.version());
        data.put("provider", Map.of("@type", "Organization", "name", "Ramure"));
        data.put("author", academic.authors());
        data.put("datePublished", String.valueOf(academic.year()));
        data.put("educationalLevel", academic.level().in(language));
        data.put("license", course.licence());
        data.put("inLanguage", language.code());
        return data;
    }

    private static Map<String, Object> part(CourseModule module, Language language) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "Course");
        data.put("name", module.title().in(language));
        data.put("description", module.summary().in(language));
        module.academic().ifPresent(academic -> credits(data, academic, language));
        return data;
    }

    private static void credits(
            Map<String, Object> data, ModuleAcademics academic, Language language) {
        Map<String, Object> credits = new LinkedHashMap<>();
        credits.put("@type", "StructuredValue");
        credits.put("name", "ECTS");
        credits.put("value", academic.ects());
        data.put("numberOfCredits", credits);
        data.put("timeRequired", "PT" + academic.hours() + "H");
        data.put("teaches", academic.outcomes().stream().map(o -> o.in(language)).toList());
        data.put("assesses", academic.assessment().in(language));
    }
}
